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
 * Makes the people of the demo programme: Ana and Ben, two for each {@link DemoPair}, and others. The same people every time, since
 * each has a source of chance of their own.
 */
final class DemoPeople {

    private static final long SEED = 7_001L;
    private static final int JUNIOR = 8;
    private static final int GRADES = 9;
    private static final int USUAL_SCORE = 4;
    private static final double LOOSE = 0.2;
    private static final List<String> QUESTIONS = List.of("pace", "planning", "communication", "conflict", "availability",
            "quality",
            "ambition", "commitment");
    private static final List<String> CRITERIA = List.of("SCHEDULE", "EXPERIENCE", "STRENGTHS", "VALUES", "FIELD", "ASPIRATION",
            "WAY_OF_SHARING");
    private static final List<String> WAYS = List.of("TWIN", "HYBRID", "ISLANDS");
    private static final List<String> DIRECTIONS = List.of("STAY", "STEP_UP", "STAY", "CHANGE");

    private final List<Trade> trades;

    DemoPeople(List<Trade> trades) {
        this.trades = trades;
    }

    List<DemoPerson> all() {
        var protagonists = Stream.of(ana(), ben());
        var paired = Stream.of(DemoPair.values()).flatMap(pair -> Stream.of(half(pair, true), half(pair, false)));
        var first = 2 * DemoPair.values().length + 3;
        var others = IntStream.rangeClosed(first, DemoIds.PEOPLE).mapToObj(this::other);
        return Stream.of(protagonists, paired, others).flatMap(all -> all).toList();
    }

    private DemoPerson ana() {
        var told = profile(trades.getFirst(), Strengths.IDEAS, Division.THREE_DAYS_EACH, true, 11, 0);
        told.put("values", answers(4, 4, 4, 3, 2, 4, 3, 5));
        told.put("payExpectation", pay(72_000, Site.AMS));
        told.put("weights", Map.of("SCHEDULE", 4, "EXPERIENCE", 4, "STRENGTHS", 3, "VALUES", 5, "FIELD", 3, "ASPIRATION", 3,
                "WAY_OF_SHARING", 2));
        told.put("visibility", "OPEN");
        return new DemoPerson(1, kept(1, new Names("Ana", "O'Brien"), trades.getFirst(), 12, Site.AMS), told);
    }

    private DemoPerson ben() {
        var told = profile(trades.getFirst(), Strengths.EXECUTION, Division.THREE_DAYS_EACH, false, 12, 0);
        told.put("values", answers(4, 5, 4, 3, 2, 5, 3, 5));
        told.put("payExpectation", pay(70_000, Site.AMS));
        told.put("pastShares", Past.ofBen());
        told.put("visibility", "ANONYMOUS");
        return new DemoPerson(2, kept(2, new Names("Ben", "Yıldız"), trades.getFirst(), 12, Site.AMS), told);
    }

    private DemoPerson half(DemoPair pair, boolean first) {
        var number = first ? pair.firstNumber() : pair.secondNumber();
        var both = new SplittableRandom(SEED + pair.number());
        var own = new SplittableRandom(SEED * number);
        var trade = trades.get(pair.roleNumber() - 1);
        var divisions = Division.of(trade.hours());
        var division = divisions.get(both.nextInt(divisions.size()));
        var years = 5 + both.nextInt(12);
        var way = both.nextInt(WAYS.size());
        var told = profile(trade, first ? Strengths.any(both) : Strengths.any(own), division, first, years + own.nextInt(3), way);
        told.put("values", answers(own, 3 + both.nextInt(2)));
        told.put("pastShares", Past.any(trade, new SplittableRandom(SEED * number + 1)));
        told.put("payExpectation", pay(grade(pair.roleNumber()), number, Site.ofRole(pair.roleNumber())));
        told.put("visibility", both.nextInt(3) == 0 ? "OPEN" : "ANONYMOUS");
        return new DemoPerson(number,
                kept(number, Names.any(own), trade, grade(pair.roleNumber()), Site.ofRole(pair.roleNumber())), told);
    }

    private DemoPerson other(int number) {
        var random = new SplittableRandom(SEED * number);
        var tradeIndex = random.nextInt(trades.size());
        var trade = trades.get(tradeIndex);
        var divisions = Division.of(trade.hours());
        var grade = JUNIOR + random.nextInt(GRADES);
        var told = profile(trade, Strengths.any(random), divisions.get(random.nextInt(divisions.size())), random.nextBoolean(),
                Math.max(1, 2 * (grade - JUNIOR) + random.nextInt(6)), random.nextInt(WAYS.size()));
        told.put("pattern", pattern(trade, random).loosened(random, LOOSE).pattern());
        told.put("values", answers(random, USUAL_SCORE));
        told.put("aspiration", Map.of("direction", DIRECTIONS.get(random.nextInt(DIRECTIONS.size())),
                "horizonMonths", 6 * (1 + random.nextInt(8))));
        if (random.nextInt(3) == 0) {
            told.put("weights", weights(random));
        }
        if (random.nextInt(12) == 0) {
            told.put("mustHaves", List.of("SAME_SITE"));
        }
        told.put("visibility", List.of("ANONYMOUS", "ANONYMOUS", "ANONYMOUS", "OPEN", "OPEN", "HIDDEN").get(random.nextInt(6)));
        told.put("status", random.nextInt(25) == 0 ? "PAUSED" : "ACTIVE");
        var name = Names.any(random);
        var site = Site.values()[random.nextInt(Site.values().length)];
        var kept = kept(number, name, trade, grade, site);
        if (random.nextInt(15) == 0) {
            kept.put("kind", "CANDIDATE");
            List.of("employeeNumber", "lineManagerSubject").forEach(kept::remove);
        }
        if (number % 2 == 0) {
            told.put("payExpectation", pay(grade, number, site));
        }
        told.put("pastShares", Past.any(trade, random));
        told.put("partnerInMind", random.nextInt(20) == 0);
        return new DemoPerson(number, kept, told);
    }

    private static Weeks pattern(Trade trade, SplittableRandom random) {
        var divisions = Division.of(trade.hours());
        return divisions.get(random.nextInt(divisions.size())).of(random.nextBoolean());
    }

    /** The rank of a role and of those who pitch for it. */
    static int grade(int roleNumber) {
        return JUNIOR + (roleNumber + 3) % GRADES;
    }

    private static Map<String, Object> kept(int number, Names name, Trade trade, int grade, Site site) {
        var kept = new LinkedHashMap<String, Object>();
        kept.put("id", DemoIds.person(number));
        kept.put("kind", "EMPLOYEE");
        kept.put("employeeNumber", "E-%05d".formatted(10_000 + number));
        kept.put("subject", DemoIds.subject(number));
        kept.put("givenName", name.given());
        kept.put("familyName", name.family());
        kept.put("workEmail", name.mailbox(number) + "@example.com");
        kept.put("businessUnit", trade.businessUnit());
        kept.put("jobTitle", trade.jobTitle());
        kept.put("lineManagerSubject", "demo-line-manager-" + trade.businessUnit().toLowerCase(Locale.ROOT).replace(' ', '-'));
        kept.put("grade", grade);
        kept.put("site", site.name());
        kept.put("timeZone", site.timeZone());
        kept.put("remote", trade.hours() == Trade.Hours.SHIFT ? "ON_SITE" : "HYBRID");
        kept.put("languages", site.language().equals("en")
                ? List.of(language("en", "C2"))
                : List.of(language(site.language(), "C2"), language("en", "C1")));
        kept.put("jurisdiction", site.jurisdiction());
        return kept;
    }

    /** Around what a role of the grade pays; see {@link DemoRoles}. */
    private static Map<String, Object> pay(int grade, int number, Site site) {
        return pay(DemoRoles.leastPay(grade) + 1_000 * (number % 24), site);
    }

    private static Map<String, Object> pay(int amount, Site site) {
        return Map.of("amount", amount, "currency", site.currency());
    }

    private static Map<String, Object> language(String code, String level) {
        return Map.of("code", code, "level", level);
    }

    private static Map<String, Object> profile(Trade trade, Strengths strengths, Division division, boolean first, int years,
            int way) {
        var told = new LinkedHashMap<String, Object>();
        told.put("occupation", trade.occupation());
        told.put("skills", skills(trade, first, years));
        told.put("strengths", strengths.uris());
        told.put("yearsOfExperience", years);
        told.put("aspiration", Map.of("direction", "STAY", "horizonMonths", 24));
        told.put("pattern", division.of(first).pattern());
        told.put("share", Map.of("least", 0.5, "most", 0.6));
        told.put("overlapSlots", 2);
        told.put("splits", List.of(division.split()));
        told.put("wayOfSharing", WAYS.get(way));
        return told;
    }

    /** One of two is better at what comes first, the other at what comes last. */
    private static List<Map<String, Object>> skills(Trade trade, boolean first, int years) {
        var skills = new ArrayList<Map<String, Object>>();
        var level = Math.clamp(2 + years / 4, 2, 5);
        var count = trade.essential().size();
        for (var i = 0; i < count; i++) {
            var strong = first ? i < count - 1 : i > 0;
            if (strong) {
                skills.add(Map.of("uri", trade.essential().get(i), "level",
                        first == i < count / 2 ? level : Math.max(2, level - 1)));
            }
        }
        skills.add(Map.of("uri", trade.optional().get(first ? 0 : 1), "level", 3));
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
