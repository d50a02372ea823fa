package jobshare.matching.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jobshare.kit.id.RoleId;
import jobshare.matching.criterion.RoleProfile;
import org.jspecify.annotations.Nullable;

/** Every role, in memory. Safe for many threads. */
public final class Roles {

    private final Map<RoleId, RoleProfile> roles = new ConcurrentHashMap<>();

    /** @return false where the role is not newer than what is known; nothing changes then */
    public boolean upsert(RoleProfile role) {
        return roles.merge(role.roleId(), role, (known, told) -> told.version() > known.version() ? told : known) == role;
    }

    /** @return whether it was known */
    public boolean remove(RoleId role) {
        return roles.remove(role) != null;
    }

    public @Nullable RoleProfile find(RoleId role) {
        return roles.get(role);
    }

    public Collection<RoleProfile> all() {
        return List.copyOf(roles.values());
    }
}
