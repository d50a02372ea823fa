package jobshare.benchmark.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.WorkPattern;
import jobshare.matching.profile.Aspiration;
import jobshare.matching.profile.CareerDirection;
import jobshare.matching.profile.CefrLevel;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.LanguageSkill;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.ValuesQuestions;
import jobshare.matching.profile.Visibility;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.profile.WorkingShare;

/**
 * Generates staff, the same for the same seed: person number n does not depend on the other people. {@link StaffKind#REALISTIC}
 * is skewed as real staff is; {@link StaffKind#UNIFORM} draws each value evenly and independently.
 */
final class StaffGenerator {

    private static final int SITES = 40;
    private static final int UNITS = 15;
    private static final int GRADES = 12;
    private static final int OCCUPATIONS_OF_AN_EMPLOYER = 400;
    private static final int WEEK = 21;
    private static final long SEED = 20_261_101;

    private static final String[] ZONES = {"Europe/Amsterdam", "Europe/Amsterdam", "Europe/London", "Europe/Berlin",
            "Europe/Warsaw", "Europe/Paris", "Europe/Amsterdam", "America/New_York", "Europe/Madrid", "Asia/Kolkata"};
    private static final String[] LANGUAGES = {"nl", "nl", "en", "de", "pl", "fr", "nl", "en", "es", "hi"};

    /** Weeks of five days with morning and afternoon: P preferred, o possible, - unavailable. */
    private static final String[] COMMON_WEEKS = {"PP PP PP oo oo", "oo oo PP PP PP", "PP PP Po oo oo", "oo oo oP PP PP",
            "Po Po Po Po Po", "oP oP oP oP oP", "PP PP oo oo --", "-- oo oo PP PP", "PP PP PP PP oo", "PP oo PP oo PP",
            "oo PP oo PP oo", "P- P- P- P- P-", "-P -P -P -P -P", "PP PP PP -- --", "-- -- PP PP PP"};
    private static final String[] COMMON_SHARES = {"5000 6000", "4000 6000", "5000 5000", "6000 8000", "3000 5000", "5000 8000"};

    private final StaffKind kind;
    private final Vocabulary vocabulary;
    private final List<Vocabulary.Occupation> occupations;

    StaffGenerator(StaffKind kind, Vocabulary vocabulary) {
        this.kind = kind;
        this.vocabulary = vocabulary;
        var shuffled = new ArrayList<>(vocabulary.occupations());
        Collections.shuffle(shuffled, new Random(SEED));
        this.occupations = kind == StaffKind.UNIFORM ? shuffled
                : shuffled.subList(0, Math.min(OCCUPATIONS_OF_AN_EMPLOYER, shuffled.size()));
    }

    static PersonId id(int number) {
        var random = new Random(SEED * 31 + number);
        return PersonId.of(new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE));
    }

    Profile person(int number) {
        var random = new Random(SEED + number * 0x9E3779B9L);
        return kind == StaffKind.UNIFORM ? uniform(number, random) : realistic(number, random);
    }

    private Profile uniform(int number, Random random) {
        int site = random.nextInt(SITES);
        int min = random.nextInt(1, 20);
        int max = random.nextInt(min, 21);
        var strengths = strengths(random, false);
        return new Profile(id(number), 1, ProfileStatus.ACTIVE, Visibility.OPEN, "Unit " + random.nextInt(UNITS),
                1 + random.nextInt(GRADES), "Site " + site, "Europe/Amsterdam", any(RemoteWork.values(), random),
                List.of(new LanguageSkill("en", any(CefrLevel.values(), random)),
                        new LanguageSkill("nl", any(CefrLevel.values(), random))),
                any(occupations, random).uri(), any(occupations, random).group(), anySkills(random), strengths,
                random.nextInt(41), answers(random, false),
                new Aspiration(any(CareerDirection.values(), random), random.nextInt(61)), anyPattern(random),
                new WorkingShare(500 * min, 500 * max), null, random.nextInt(7), splits(random),
                any(WayOfSharing.values(), random), weights(random), Set.of(), random.nextBoolean());
    }

    private Profile realistic(int number, Random random) {
        int site = skewed(SITES, random);
        int grade = Math.clamp(Math.round(6 + 2 * random.nextGaussian()), 1, GRADES);
        var occupation = occupations.get(skewed(occupations.size(), random));
        var share = any(COMMON_SHARES, random).split(" ");
        var mother = LANGUAGES[site % LANGUAGES.length];
        boolean complete = random.nextInt(10) > 0;
        return new Profile(id(number), 1, random.nextInt(20) == 0 ? ProfileStatus.PAUSED : ProfileStatus.ACTIVE,
                random.nextInt(7) == 0 ? Visibility.HIDDEN : Visibility.ANONYMOUS, "Unit " + skewed(UNITS, random), grade,
                "Site " + site, ZONES[site % ZONES.length],
                random.nextInt(4) == 0 ? RemoteWork.ON_SITE : random.nextInt(5) == 0 ? RemoteWork.REMOTE : RemoteWork.HYBRID,
                List.of(new LanguageSkill("en",
                        any(List.of(CefrLevel.B1, CefrLevel.B2, CefrLevel.C1, CefrLevel.C1, CefrLevel.C2), random)),
                        new LanguageSkill(mother.equals("en") ? "fr" : mother, CefrLevel.C2)),
                occupation.uri(), occupation.group(), skillsOf(occupation, random),
                complete ? strengths(random, true) : List.of(),
                Math.clamp(Math.round(2 * grade + 4 * random.nextGaussian()), 0, 45), complete ? answers(random, true) : Map.of(),
                new Aspiration(random.nextInt(3) > 0 ? CareerDirection.STAY : any(CareerDirection.values(), random),
                        12 * random.nextInt(6)),
                pattern(random), new WorkingShare(Integer.parseInt(share[0]), Integer.parseInt(share[1])), null,
                random.nextInt(5), splits(random),
                random.nextInt(2) == 0 ? WayOfSharing.TWIN : any(WayOfSharing.values(), random),
                random.nextInt(3) == 0 ? weights(random) : Map.of(),
                random.nextInt(20) == 0 ? Set.of(any(MustHave.values(), random)) : Set.of(), random.nextInt(4) == 0);
    }

    /** A role of a common occupation, with some skills, a grade, a site and hybrid work. */
    RoleProfile role(int number) {
        var random = new Random(~SEED + number);
        var occupation = occupations.get(kind == StaffKind.UNIFORM ? random.nextInt(occupations.size()) : random.nextInt(20));
        return new RoleProfile(RoleId.of(new UUID(number, ~number)), 1, occupation.uri(), occupation.group(),
                requested(occupation.essential(), random), requested(occupation.optional(), random), 4 + random.nextInt(5),
                "Site " + random.nextInt(4), "Europe/Amsterdam", RemoteWork.HYBRID, null, 2, null, null, Map.of());
    }

    private static List<Skill> requested(List<String> skills, Random random) {
        return skills.stream().limit(10).map(skill -> new Skill(skill, random.nextInt(2, 5))).toList();
    }

    private List<Skill> anySkills(Random random) {
        var skills = new HashMap<String, Skill>();
        for (int left = random.nextInt(20, 41); left > 0; left--) {
            var uri = any(vocabulary.skills(), random);
            skills.put(uri, new Skill(uri, random.nextInt(1, 6)));
        }
        return List.copyOf(skills.values());
    }

    /** Most essential skills of the occupation, some optional ones, and a few others. */
    private List<Skill> skillsOf(Vocabulary.Occupation occupation, Random random) {
        var uris = new LinkedHashSet<String>();
        int count = random.nextInt(20, 41);
        occupation.essential().stream().filter(skill -> random.nextInt(5) > 0).limit(count).forEach(uris::add);
        occupation.optional()
                .stream()
                .filter(skill -> random.nextInt(2) > 0)
                .limit(Math.max(0, count - uris.size()))
                .forEach(uris::add);
        while (uris.size() < 20) {
            uris.add(vocabulary.skills().get(skewed(vocabulary.skills().size(), random)));
        }
        return uris.stream().map(uri -> new Skill(uri, Math.clamp(Math.round(3 + random.nextGaussian()), 1, 5))).toList();
    }

    private List<String> strengths(Random random, boolean skewed) {
        var strengths = new LinkedHashSet<String>();
        while (strengths.size() < 5) {
            int count = vocabulary.strengths().size();
            strengths.add(vocabulary.strengths().get(skewed ? skewed(count, random) : random.nextInt(count)));
        }
        return List.copyOf(strengths);
    }

    private static Map<String, Integer> answers(Random random, boolean skewed) {
        var answers = new HashMap<String, Integer>();
        for (var question : ValuesQuestions.IDS) {
            answers.put(question, skewed ? Math.clamp(Math.round(3.3 + random.nextGaussian()), 1, 5) : random.nextInt(1, 6));
        }
        return answers;
    }

    private static WorkPattern pattern(Random random) {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return anyPattern(random);
        }
        var week = COMMON_WEEKS[skewed(COMMON_WEEKS.length, random)];
        if (kind == 1) { // every other week
            long preferred = slots(week, "P");
            long available = slots(week, "Po");
            return new WorkPattern(preferred, available | available << WEEK);
        }
        var slots = week.toCharArray();
        if (kind < 5) { // a variation of a common week
            slots[3 * random.nextInt(5) + random.nextInt(2)] = 'o';
        }
        long preferred = slots(new String(slots), "P");
        long available = slots(new String(slots), "Po");
        return new WorkPattern(preferred | preferred << WEEK, available | available << WEEK);
    }

    private static long slots(String week, String letters) {
        long slots = 0;
        for (int day = 0; day < 5; day++) {
            for (int part = 0; part < 2; part++) {
                slots |= letters.indexOf(week.charAt(3 * day + part)) < 0 ? 0 : 1L << 3 * day + part;
            }
        }
        return slots;
    }

    private static WorkPattern anyPattern(Random random) {
        long one = random.nextLong() & (1L << 2 * WEEK) - 1;
        long other = random.nextLong() & (1L << 2 * WEEK) - 1;
        return new WorkPattern(one & other, one | other & random.nextLong());
    }

    private static Set<TimeSplit> splits(Random random) {
        return random.nextInt(3) == 0 ? Set.of(TimeSplit.SPLIT_WEEKS, TimeSplit.SPLIT_DAYS)
                : Set.of(any(TimeSplit.values(), random));
    }

    private static Map<Criterion, Integer> weights(Random random) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> weights.put(criterion, random.nextInt(6)));
        return weights;
    }

    /** A number below {@code count}, low ones much more often: approximately Zipf's law. */
    private static int skewed(int count, Random random) {
        return (int) Math.min(count - 1, Math.pow(count + 1.0, random.nextDouble()) - 1);
    }

    private static <T> T any(T[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
