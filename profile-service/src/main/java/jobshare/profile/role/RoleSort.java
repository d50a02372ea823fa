package jobshare.profile.role;

import java.util.LinkedHashMap;
import java.util.Map;
import jobshare.profile.listing.Sort;
import jobshare.profile.listing.Sort.Key;
import org.jspecify.annotations.Nullable;

/** The fields that roles can be sorted by. */
final class RoleSort {

    /** For the contract. */
    static final String FIELDS = "updatedAt, createdAt, title, requisition, status, site, grade";
    private static final Map<String, Key> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("updatedAt", Key.time("updated_at"));
        KEYS.put("createdAt", Key.time("created_at"));
        KEYS.put("title", Key.text("title"));
        KEYS.put("requisition", Key.text("requisition"));
        KEYS.put("status", Key.text("status"));
        KEYS.put("site", Key.text("site"));
        KEYS.put("grade", Key.number("grade"));
    }

    private RoleSort() {
    }

    static Sort parse(@Nullable String sort) {
        return Sort.parse(sort, KEYS, "updatedAt");
    }
}
