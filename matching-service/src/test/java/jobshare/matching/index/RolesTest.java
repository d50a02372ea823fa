package jobshare.matching.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.matching.criterion.RoleProfile;
import org.junit.jupiter.api.Test;

class RolesTest {

    private final Roles roles = new Roles();
    private final RoleId id = RoleId.of(Ids.v7());

    private RoleProfile role(long version, int grade) {
        return new RoleProfile(id, version, null, null, List.of(), List.of(), grade, null, null, null, null, null, null, null,
                Map.of());
    }

    @Test
    void ignoresWhatIsNotNewer() {
        assertTrue(roles.upsert(role(2, 5)));
        assertFalse(roles.upsert(role(2, 6)));
        assertFalse(roles.upsert(role(1, 7)));
        assertEquals(5, roles.find(id).grade());
        assertTrue(roles.upsert(role(3, 6)));
        assertEquals(6, roles.find(id).grade());
        assertEquals(1, roles.all().size());
    }

    @Test
    void forgetsWhatIsRemoved() {
        roles.upsert(role(2, 5));
        assertTrue(roles.remove(id));
        assertNull(roles.find(id));
        assertFalse(roles.remove(id));
    }
}
