package jobshare.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Creates the roles of the demo data: one in each job field. */
final class DemoRoles {

    /** A role in DRAFT. */
    static final int DRAFT = 19;
    /** A role of another recruiter and another hiring manager. */
    static final int OTHER_OWNERS = 20;
    /** A role with an incumbent who wants to share it. */
    static final int WITH_INCUMBENT = 18;

    private static final int GRADE_OF_FIRST = 12;
    private static final int LEVEL = 3;

    private final List<JobField> fields;

    DemoRoles(List<JobField> fields) {
        this.fields = fields;
    }

    List<Map<String, Object>> all() {
        return IntStream.rangeClosed(1, DemoIds.ROLES).mapToObj(this::role).toList();
    }

    private Map<String, Object> role(int number) {
        var field = fields.get(number - 1);
        var site = Site.ofRole(number);
        var role = new LinkedHashMap<String, Object>();
        role.put("id", DemoIds.role(number));
        role.put("requisition", "REQ-2026-%04d".formatted(100 + number));
        role.put("title", field.roleTitle());
        role.put("occupation", field.occupation());
        role.put("essentialSkills", field.essential().stream().map(DemoRoles::skill).toList());
        role.put("optionalSkills", field.optional().stream().map(DemoRoles::skill).toList());
        role.put("grade", number == 1 ? GRADE_OF_FIRST : DemoPeople.grade(number));
        role.put("site", site.name());
        role.put("timeZone", site.timeZone());
        role.put("remote", field.hours() == JobField.Hours.SHIFT ? "ON_SITE" : "HYBRID");
        role.put("requiredSlots", required(field.hours()).slots());
        role.put("overlapSlots", 2);
        role.put("maxTotalShare", 1.2);
        role.put("salaryBand", pay(role.get("grade"), site));
        role.put("stagedStart", number % 3 == 1);
        if (number % 4 == 1) {
            role.put("weights", Map.of("SLOTS", 5, "OVERLAP", 3, "ESSENTIAL_SKILLS", 4, "OPTIONAL_SKILLS", 1, "GRADE", 2, "SITE",
                    1, "PAY", 2));
        }
        role.put("hiringManagerSubject", DemoUser.HIRING_MANAGER.subject() + (number == OTHER_OWNERS ? "-2" : ""));
        role.put("recruiterSubject", DemoUser.RECRUITER.subject() + (number == OTHER_OWNERS ? "-2" : ""));
        role.put("jurisdiction", site.jurisdiction());
        role.put("status", number == DRAFT ? "DRAFT" : "OPEN");
        if (number == WITH_INCUMBENT) {
            role.put("incumbentId", DemoIds.person(DemoIds.PEOPLE));
        }
        return role;
    }

    /** The salary band of a grade, in the currency of the site. */
    private static Map<String, Object> pay(Object grade, Site site) {
        var min = minPay((Integer) grade);
        return Map.of("min", min, "max", min + min / 4, "currency", site.currency());
    }

    static int minPay(int grade) {
        return 18_000 + 4_000 * grade;
    }

    /** The slots that the holders of a role must cover. */
    static WorkingPattern required(JobField.Hours hours) {
        return switch (hours) {
            case OFFICE -> week("PP-");
            case SHIFT -> week("PPP");
        };
    }

    private static WorkingPattern week(String day) {
        return WorkingPattern.of(String.join(" ", Stream.generate(() -> day).limit(5).toList()));
    }

    private static Map<String, Object> skill(String uri) {
        return Map.of("uri", uri, "level", LEVEL);
    }
}
