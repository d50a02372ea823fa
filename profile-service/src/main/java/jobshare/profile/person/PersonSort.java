package jobshare.profile.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jobshare.profile.listing.Sort;
import jobshare.profile.listing.Sort.Key;
import org.jspecify.annotations.Nullable;

/** The fields that people can be sorted by. */
final class PersonSort {

    /** For the contract. */
    static final String FIELDS = "updatedAt, createdAt, familyName, employeeNumber, jobTitle, businessUnit, site, grade";
    private static final Map<String, Key> KEYS = new LinkedHashMap<>();
    private static final Set<String> PERSONAL = Set.of("familyName", "employeeNumber", "jobTitle");

    static {
        KEYS.put("updatedAt", Key.time("updated_at"));
        KEYS.put("createdAt", Key.time("created_at"));
        KEYS.put("familyName", Key.textOf("p.name_sort_key"));
        KEYS.put("employeeNumber", Key.text("employee_number"));
        KEYS.put("jobTitle", Key.text("job_title"));
        KEYS.put("businessUnit", Key.text("business_unit"));
        KEYS.put("site", Key.text("site"));
        KEYS.put("grade", Key.number("grade"));
    }

    private PersonSort() {
    }

    static Sort parse(@Nullable String sort) {
        return Sort.parse(sort, KEYS, "updatedAt");
    }

    /** Whether the order would reveal fields that only HR may see. */
    static boolean isPersonal(Sort sort) {
        return PERSONAL.contains(sort.field());
    }
}
