package jobshare.profile.role;

import java.util.LinkedHashMap;
import java.util.Map;
import jobshare.profile.listing.Sort;
import jobshare.profile.listing.Sort.By;
import org.jspecify.annotations.Nullable;

/** What roles can be sorted by. */
final class RoleOrder {

    /** As the contract lists them. */
    static final String FIELDS = "updatedAt, createdAt, title, requisition, status, site, grade";

    private static final Map<String, By> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("updatedAt", By.time("updated_at"));
        KNOWN.put("createdAt", By.time("created_at"));
        KNOWN.put("title", By.text("title"));
        KNOWN.put("requisition", By.text("requisition"));
        KNOWN.put("status", By.text("status"));
        KNOWN.put("site", By.text("site"));
        KNOWN.put("grade", By.number("grade"));
    }

    private RoleOrder() {
    }

    static Sort read(@Nullable String sort) {
        return Sort.read(sort, KNOWN, "updatedAt");
    }
}
