package jobshare.profile.person;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jobshare.profile.listing.Sort;
import jobshare.profile.listing.Sort.By;
import org.jspecify.annotations.Nullable;

/** What people can be sorted by. */
final class PeopleOrder {

    /** As the contract lists them. */
    static final String FIELDS = "updatedAt, createdAt, familyName, employeeNumber, jobTitle, businessUnit, site, grade";

    private static final Map<String, By> KNOWN = new LinkedHashMap<>();
    private static final Set<String> PERSONAL = Set.of("familyName", "employeeNumber", "jobTitle");

    static {
        KNOWN.put("updatedAt", By.time("updated_at"));
        KNOWN.put("createdAt", By.time("created_at"));
        KNOWN.put("familyName", new By("p.name_key", String.class));
        KNOWN.put("employeeNumber", By.text("employee_number"));
        KNOWN.put("jobTitle", By.text("job_title"));
        KNOWN.put("businessUnit", By.text("business_unit"));
        KNOWN.put("site", By.text("site"));
        KNOWN.put("grade", By.number("grade"));
    }

    private PeopleOrder() {
    }

    static Sort read(@Nullable String sort) {
        return Sort.read(sort, KNOWN, "updatedAt");
    }

    /** Whether the order gives away what only HR sees. */
    static boolean isPersonal(Sort sort) {
        return PERSONAL.contains(sort.field());
    }
}
