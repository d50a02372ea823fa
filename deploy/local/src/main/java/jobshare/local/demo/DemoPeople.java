package jobshare.local.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Creates the people of the demo data: Ana and Ben, two people for each {@link DemoPair}, and others. Each person has a random
 * generator with a fixed seed, so the people are the same every time.
 */
final class DemoPeople {

    private static final long SEED = 7_001L;
    private static final int JUNIOR = 8;
    private static final int GRADES = 9;
    private static final int TYPICAL_ANSWER = 4;
    private static final double LOOSENED_SHARE = 0.2;
    private static final List<String> QUESTIONS = List.of("pace", "planning", "communication", "conflict", "availability",
            "quality", "ambition", "commitment");
    private static final List<String> CRITERIA = List.of("SCHEDULE", "EXPERIENCE", "STRENGTHS", "VALUES", "FIELD", "ASPIRATION",
            "WAY_OF_SHARING");
    private static final List<String> WAYS = List.of("TWIN", "HYBRID", "ISLANDS");
    private static final List<String> DIRECTIONS = List.of("STAY", "STEP_UP", "STAY", "CHANGE");

    private final List<JobField> fields;

    DemoPeople(List<JobField> fields) {
        this.fields = fields;
    }

    List<DemoPerson> all() {
        var mainCharacters = Stream.of(ana(), ben());
        var paired = Stream.of(DemoPair.values()).flatMap(pair -> Stream.of(partner(pair, true), partner(pair, false)));
        var first = 2 * DemoPair.values().length + 3;
        var others = IntStream.rangeClosed(first, DemoIds.PEOPLE).mapToObj(this::other);
        return Stream.of(mainCharacters, paired, others).flatMap(all -> all).toList();
    }

    private DemoPerson ana() {
        var ownFields = profile(fields.getFirst(), StrengthProfile.IDEAS, WorkSplit.THREE_DAYS_EACH, true, 11, 0);
        ownFields.put("values", answers(4, 4, 4, 3, 2, 4, 3, 5));
        ownFields.put("payExpectation", pay(72_000, Site.AMS));
        ownFields.put("weights", Map.of("SCHEDULE", 4, "EXPERIENCE", 4, "STRENGTHS", 3, "VALUES", 5, "FIELD", 3, "ASPIRATION", 3,
                "WAY_OF_SHARING", 2));
        ownFields.put("visibility", "OPEN");
        return new DemoPerson(1, hrFields(1, new PersonName("Ana", "O'Brien"), fields.getFirst(), 12, Site.AMS), ownFields);
    }

    private DemoPerson ben() {
        var ownFields = profile(fields.getFirst(), StrengthProfile.EXECUTION, WorkSplit.THREE_DAYS_EACH, false, 12, 0);
        ownFields.put("values", answers(4, 5, 4, 3, 2, 5, 3, 5));
        ownFields.put("payExpectation", pay(70_000, Site.AMS));
        ownFields.put("pastShares", PastJobShares.ofBen());
        ownFields.put("visibility", "ANONYMOUS");
        return new DemoPerson(2, hrFields(2, new PersonName("Ben", "Yıldız"), fields.getFirst(), 12, Site.AMS), ownFields);
    }

    private DemoPerson partner(DemoPair pair, boolean first) {
        var number = first ? pair.firstNumber() : pair.secondNumber();
        var shared = new SplittableRandom(SEED + pair.number());
        var random = new SplittableRandom(SEED * number);
        var field = fields.get(pair.roleNumber() - 1);
        var splits = WorkSplit.of(field.hours());
        var split = splits.get(shared.nextInt(splits.size()));
        var years = 5 + shared.nextInt(12);
        var way = shared.nextInt(WAYS.size());
        var ownFields = profile(field, first ? StrengthProfile.any(shared) : StrengthProfile.any(random), split, first,
                years + random.nextInt(3), way);
        ownFields.put("values", answers(random, 3 + shared.nextInt(2)));
        ownFields.put("pastShares", PastJobShares.any(field, new SplittableRandom(SEED * number + 1)));
        ownFields.put("payExpectation", pay(grade(pair.roleNumber()), number, Site.ofRole(pair.roleNumber())));
        ownFields.put("visibility", shared.nextInt(3) == 0 ? "OPEN" : "ANONYMOUS");
        return new DemoPerson(number,
                hrFields(number, PersonName.any(random), field, grade(pair.roleNumber()), Site.ofRole(pair.roleNumber())),
                ownFields);
    }

    private DemoPerson other(int number) {
        var random = new SplittableRandom(SEED * number);
        var fieldIndex = random.nextInt(fields.size());
        var field = fields.get(fieldIndex);
        var splits = WorkSplit.of(field.hours());
        var grade = JUNIOR + random.nextInt(GRADES);
        var ownFields = profile(field, StrengthProfile.any(random), splits.get(random.nextInt(splits.size())),
                random.nextBoolean(), Math.max(1, 2 * (grade - JUNIOR) + random.nextInt(6)), random.nextInt(WAYS.size()));
        ownFields.put("pattern", pattern(field, random).loosened(random, LOOSENED_SHARE).pattern());
        ownFields.put("values", answers(random, TYPICAL_ANSWER));
        ownFields.put("aspiration", Map.of("direction", DIRECTIONS.get(random.nextInt(DIRECTIONS.size())), "horizonMonths",
                6 * (1 + random.nextInt(8))));
        if (random.nextInt(3) == 0) {
            ownFields.put("weights", weights(random));
        }
        if (random.nextInt(12) == 0) {
            ownFields.put("mustHaves", List.of("SAME_SITE"));
        }
        ownFields.put("visibility",
                List.of("ANONYMOUS", "ANONYMOUS", "ANONYMOUS", "OPEN", "OPEN", "HIDDEN").get(random.nextInt(6)));
        ownFields.put("status", random.nextInt(25) == 0 ? "PAUSED" : "ACTIVE");
        var name = PersonName.any(random);
        var site = Site.values()[random.nextInt(Site.values().length)];
        var hrFields = hrFields(number, name, field, grade, site);
        if (random.nextInt(15) == 0) {
            hrFields.put("kind", "CANDIDATE");
            List.of("employeeNumber", "lineManagerSubject").forEach(hrFields::remove);
        }
        if (number % 2 == 0) {
            ownFields.put("payExpectation", pay(grade, number, site));
        }
        ownFields.put("pastShares", PastJobShares.any(field, random));
        ownFields.put("partnerInMind", random.nextInt(20) == 0);
        return new DemoPerson(number, hrFields, ownFields);
    }

    private static WorkingPattern pattern(JobField field, SplittableRandom random) {
        var splits = WorkSplit.of(field.hours());
        return splits.get(random.nextInt(splits.size())).of(random.nextBoolean());
    }

    /** The grade of a role and of the people who pitch for it. */
    static int grade(int roleNumber) {
        return JUNIOR + (roleNumber + 3) % GRADES;
    }

    private static Map<String, Object> hrFields(int number, PersonName name, JobField field, int grade, Site site) {
        var hrFields = new LinkedHashMap<String, Object>();
        hrFields.put("id", DemoIds.person(number));
        hrFields.put("kind", "EMPLOYEE");
        hrFields.put("employeeNumber", "E-%05d".formatted(10_000 + number));
        hrFields.put("subject", DemoIds.subject(number));
        hrFields.put("givenName", name.given());
        hrFields.put("familyName", name.family());
        hrFields.put("workEmail", name.mailbox(number) + "@example.com");
        hrFields.put("businessUnit", field.businessUnit());
        hrFields.put("jobTitle", field.jobTitle());
        hrFields.put("lineManagerSubject",
                "demo-line-manager-" + field.businessUnit().toLowerCase(Locale.ROOT).replace(' ', '-'));
        hrFields.put("grade", grade);
        hrFields.put("site", site.name());
        hrFields.put("timeZone", site.timeZone());
        hrFields.put("remote", field.hours() == JobField.Hours.SHIFT ? "ON_SITE" : "HYBRID");
        hrFields.put("languages", site.language().equals("en") ? List.of(language("en", "C2"))
                : List.of(language(site.language(), "C2"), language("en", "C1")));
        hrFields.put("jurisdiction", site.jurisdiction());
        return hrFields;
    }

    /** An amount near the pay of a role with this grade; see {@link DemoRoles}. */
    private static Map<String, Object> pay(int grade, int number, Site site) {
        return pay(DemoRoles.minPay(grade) + 1_000 * (number % 24), site);
    }

    private static Map<String, Object> pay(int amount, Site site) {
        return Map.of("amount", amount, "currency", site.currency());
    }

    private static Map<String, Object> language(String code, String level) {
        return Map.of("code", code, "level", level);
    }

    private static Map<String, Object> profile(JobField field, StrengthProfile strengths, WorkSplit split, boolean first,
            int years, int way) {
        var ownFields = new LinkedHashMap<String, Object>();
        ownFields.put("occupation", field.occupation());
        ownFields.put("skills", skills(field, first, years));
        ownFields.put("strengths", strengths.uris());
        ownFields.put("yearsOfExperience", years);
        ownFields.put("aspiration", Map.of("direction", "STAY", "horizonMonths", 24));
        ownFields.put("pattern", split.of(first).pattern());
        ownFields.put("share", Map.of("min", 0.5, "max", 0.6));
        ownFields.put("overlapSlots", 2);
        ownFields.put("splits", List.of(split.split()));
        ownFields.put("wayOfSharing", WAYS.get(way));
        return ownFields;
    }

    /** The first partner is better at the first skills, the second at the last. */
    private static List<Map<String, Object>> skills(JobField field, boolean first, int years) {
        var skills = new ArrayList<Map<String, Object>>();
        var level = Math.clamp(2 + years / 4, 2, 5);
        var count = field.essential().size();
        for (var i = 0; i < count; i++) {
            var strong = first ? i < count - 1 : i > 0;
            if (strong) {
                skills.add(Map.of("uri", field.essential().get(i), "level",
                        first == i < count / 2 ? level : Math.max(2, level - 1)));
            }
        }
        skills.add(Map.of("uri", field.optional().get(first ? 0 : 1), "level", 3));
        return skills;
    }

    private static Map<String, Integer> answers(int... given) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < given.length; i++) {
            answers.put(QUESTIONS.get(i), given[i]);
        }
        return answers;
    }

    private static Map<String, Integer> answers(SplittableRandom random, int usual) {
        return answers(QUESTIONS.stream().mapToInt(_ -> Math.clamp(usual - 1 + random.nextInt(3), 1, 5)).toArray());
    }

    private static Map<String, Integer> weights(SplittableRandom random) {
        var weights = new LinkedHashMap<String, Integer>();
        CRITERIA.forEach(criterion -> weights.put(criterion, random.nextInt(6)));
        return weights;
    }
}
