package jobshare.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the roles of the demo programme: one in each trade. */
final class DemoRoles {

    /** Is only being drafted. */
    static final int DRAFT = 19;
    /** Belongs to another recruiter and another hiring manager. */
    static final int OF_OTHERS = 20;
    /** Is held by someone who would like to share it. */
    static final int HELD = 18;

    private static final int GRADE_OF_FIRST = 12;
    private static final int LEVEL = 3;

    private final List<Trade> trades;

    DemoRoles(List<Trade> trades) {
        this.trades = trades;
    }

    List<Map<String, Object>> all() {
        return IntStream.rangeClosed(1, DemoIds.ROLES).mapToObj(this::role).toList();
    }

    private Map<String, Object> role(int number) {
        var trade = trades.get(number - 1);
        var site = Site.ofRole(number);
        var role = new LinkedHashMap<String, Object>();
        role.put("id", DemoIds.role(number));
        role.put("requisition", "REQ-2026-%04d".formatted(100 + number));
        role.put("title", trade.roleTitle());
        role.put("occupation", trade.occupation());
        role.put("essentialSkills", trade.essential().stream().map(DemoRoles::skill).toList());
        role.put("optionalSkills", trade.optional().stream().map(DemoRoles::skill).toList());
        role.put("grade", number == 1 ? GRADE_OF_FIRST : DemoPeople.grade(number));
        role.put("site", site.name());
        role.put("timeZone", site.timeZone());
        role.put("remote", trade.hours() == Trade.Hours.SHIFT ? "ON_SITE" : "HYBRID");
        role.put("requiredSlots", required(trade.hours()).slots());
        role.put("overlapSlots", 2);
        role.put("maxTotalShare", 1.2);
        role.put("salaryBand", pay(role.get("grade"), site));
        role.put("stagedStart", number % 3 == 1);
        if (number % 4 == 1) {
            role.put("weights",
                    Map.of("SLOTS", 5, "OVERLAP", 3, "ESSENTIAL_SKILLS", 4, "OPTIONAL_SKILLS", 1, "GRADE", 2, "SITE", 1, "PAY",
                            2));
        }
        role.put("hiringManagerSubject", Login.HIRING_MANAGER.subject() + (number == OF_OTHERS ? "-2" : ""));
        role.put("recruiterSubject", Login.RECRUITER.subject() + (number == OF_OTHERS ? "-2" : ""));
        role.put("jurisdiction", site.jurisdiction());
        role.put("status", number == DRAFT ? "DRAFT" : "OPEN");
        if (number == HELD) {
            role.put("incumbentId", DemoIds.person(DemoIds.PEOPLE));
        }
        return role;
    }

    /** In the money of the place, by grade. */
    private static Map<String, Object> pay(Object grade, Site site) {
        var least = leastPay((Integer) grade);
        return Map.of("least", least, "most", least + least / 4, "currency", site.currency());
    }

    static int leastPay(int grade) {
        return 18_000 + 4_000 * grade;
    }

    /** The slots that must be covered in a role of a trade. */
    static Weeks required(Trade.Hours hours) {
        return switch (hours) {
            case OFFICE -> week("PP-");
            case SHIFT -> week("PPP");
        };
    }

    private static Weeks week(String day) {
        return Weeks.of(String.join(" ", Stream.generate(() -> day).limit(5).toList()));
    }

    private static Map<String, Object> skill(String uri) {
        return Map.of("uri", uri, "level", LEVEL);
    }
}
