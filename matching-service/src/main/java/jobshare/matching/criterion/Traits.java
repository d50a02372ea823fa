package jobshare.matching.criterion;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Profile} in numbers, made once and compared often. Immutable; words are numbers of one {@link Lexicon}, and only
 * traits of the same lexicon and model may be compared.
 */
public final class Traits {

    /** Of a number that was not told. */
    public static final int NONE = -1;

    /** The lowest bits of an entry of {@link #skills} hold the level. */
    static final int LEVEL_BITS = 3;
    static final int LEVEL_MASK = (1 << LEVEL_BITS) - 1;
    static final int RANKED_STRENGTHS = 5;

    private static final short[] NO_ZONE = {};

    public final long idHigh;
    public final long idLow;
    public final long version;
    public final boolean active;
    public final boolean visible;
    public final boolean patternTold;
    public final long preferred;
    public final long available;
    /** Ten-thousandths of full time, or {@link #NONE}. */
    public final short least;
    public final short most;
    public final byte grade;
    public final boolean twoGradesApart;
    public final int site;
    public final int businessUnit;
    /** Ordinal of {@link Remote}, or {@link #NONE}. */
    public final byte remote;
    public final int timeZone;
    /** Minutes from UTC at each of the model's reference instants; empty where not told. */
    public final short[] zoneOffsets;
    public final boolean languagesTold;
    /** Those at the common level or better, ascending. */
    public final int[] languages;
    /** Bit {@code number & 63} for each language: no bit in common means no language in common. */
    public final long languageBits;
    public final int mustHaves;
    public final byte years;
    public final int occupation;
    /** ISCO digits, 4 bits each from the highest, and how many there are. */
    final short group;
    final byte groupDigits;
    /** {@code number << 3 | level}, ascending, one entry per skill. */
    public final int[] skills;
    public final int skillLevels;
    /** Strongest first. */
    final int[] strengths;
    /** As {@link ValuesRule#pack}. */
    final int values;
    final byte direction;
    final short horizonMonths;
    public final byte overlapSlots;
    /** The least that they want to earn, or {@link #NONE}; the currency is a number of the lexicon. */
    final int pay;
    final int currency;
    final byte splits;
    public final byte wayOfSharing;
    /** As {@link Weights#pack}. */
    final int weights;
    final byte allWeights;

    private Traits(Profile profile, Lexicon lexicon, Model model) {
        idHigh = profile.personId().value().getMostSignificantBits();
        idLow = profile.personId().value().getLeastSignificantBits();
        version = profile.version();
        active = profile.status() == Status.ACTIVE;
        visible = profile.visibility() != Visibility.HIDDEN;
        patternTold = profile.pattern() != null;
        preferred = profile.pattern() == null ? 0 : profile.pattern().preferred();
        available = profile.pattern() == null ? 0 : profile.pattern().available();
        least = (short) (profile.share() == null ? NONE : profile.share().least());
        most = (short) (profile.share() == null ? NONE : profile.share().most());
        grade = number(profile.grade());
        twoGradesApart = profile.twoGradesApart();
        site = lexicon.number(profile.site());
        businessUnit = lexicon.number(profile.businessUnit());
        remote = ordinal(profile.remote());
        timeZone = lexicon.number(profile.timeZone());
        zoneOffsets = profile.timeZone() == null ? NO_ZONE : Zones.offsets(profile.timeZone(), model.referenceInstants());
        languagesTold = !profile.languages().isEmpty();
        languages = profile.languages().stream().filter(language -> language.level().compareTo(model.commonLanguage()) >= 0)
                .mapToInt(language -> lexicon.number(language.code())).sorted().distinct().toArray();
        languageBits = bits(languages);
        mustHaves = bits(profile.mustHaves());
        years = number(profile.yearsOfExperience());
        occupation = lexicon.number(profile.occupation());
        group = IscoGroup.pack(profile.occupationGroup());
        groupDigits = IscoGroup.digits(profile.occupationGroup());
        skills = packed(profile.skills(), lexicon);
        skillLevels = Arrays.stream(skills).map(skill -> skill & LEVEL_MASK).sum();
        strengths = profile.strengths().stream().distinct().limit(RANKED_STRENGTHS).mapToInt(lexicon::number).toArray();
        values = ValuesRule.pack(profile.values());
        var aspiration = profile.aspiration();
        direction = aspiration == null ? NONE : ordinal(aspiration.direction());
        horizonMonths = (short) (aspiration == null || aspiration.horizonMonths() == null ? NONE : aspiration.horizonMonths());
        overlapSlots = number(profile.overlapSlots());
        pay = profile.payExpectation() == null ? NONE : profile.payExpectation().amount();
        currency = profile.payExpectation() == null ? Lexicon.NOT_TOLD : lexicon.number(profile.payExpectation().currency());
        splits = (byte) bits(profile.splits());
        wayOfSharing = ordinal(profile.wayOfSharing());
        weights = Weights.pack(profile.weights(), model.weights());
        allWeights = (byte) Weights.sum(weights);
    }

    private Traits(Columns columns, int row) {
        long time = columns.time(row);
        long place = columns.place(row);
        long preference = columns.preference(row);
        long answers = columns.answers(row);
        long work = columns.work(row);
        long more = columns.moreStrengths(row);
        idHigh = columns.idHigh(row);
        idLow = columns.idLow(row);
        version = columns.version(row);
        active = Columns.ACTIVE.of(time) != 0;
        visible = Columns.VISIBLE.of(time) != 0;
        patternTold = Columns.PATTERN_TOLD.of(time) != 0;
        preferred = Columns.PREFERRED.of(preference);
        available = patternTold ? Columns.AVAILABLE.of(time) : 0;
        boolean shareTold = columns.most(row) != Columns.ANY_MOST;
        least = (short) (shareTold ? columns.least(row) : NONE);
        most = (short) (shareTold ? columns.most(row) : NONE);
        grade = (byte) (Columns.GRADE.intOf(place) - 1);
        twoGradesApart = Columns.TWO_GRADES_APART.of(place) != 0;
        site = (int) columns.site(row);
        businessUnit = columns.businessUnit(row);
        remote = (byte) columns.remote(row);
        var zone = columns.commons.zones.thing(Columns.ZONE.intOf(columns.strengths(row)));
        timeZone = zone.name();
        zoneOffsets = zone.offsets();
        languagesTold = Columns.LANGUAGES_TOLD.of(preference) != 0;
        languages = columns.commons.languages.thing(Columns.LANGUAGES.intOf(columns.rest(row))).numbers();
        languageBits = bits(languages);
        mustHaves = Columns.MUST_HAVES.intOf(preference);
        years = (byte) (Columns.YEARS.intOf(preference) - 1);
        occupation = Columns.OCCUPATION.intOf(work);
        group = (short) Columns.GROUP.of(work);
        groupDigits = (byte) Columns.GROUP_DIGITS.of(preference);
        skills = Arrays.copyOfRange(columns.skills, columns.skillsFrom(row), columns.skillsTo(row));
        skillLevels = Columns.SKILL_LEVELS.intOf(more);
        strengths = told(Columns.STRENGTH_1.intOf(work), Columns.STRENGTH_2.intOf(columns.strengths(row)),
                Columns.STRENGTH_3.intOf(columns.strengths(row)), Columns.STRENGTH_4.intOf(more),
                Columns.STRENGTH_5.intOf(more));
        values = Columns.VALUES.intOf(answers);
        direction = (byte) (Columns.DIRECTION.intOf(time) - 1);
        horizonMonths = (short) (Columns.HORIZON.intOf(answers) - 1);
        overlapSlots = (byte) (Columns.OVERLAP.intOf(time) - 1);
        pay = Columns.PAY.intOf(columns.pay(row)) - 1;
        currency = Columns.CURRENCY.intOf(columns.pay(row));
        splits = (byte) Columns.SPLITS.intOf(time);
        wayOfSharing = (byte) (Columns.WAY.intOf(time) - 1);
        weights = Columns.WEIGHTS.intOf(answers);
        allWeights = (byte) Weights.sum(weights);
    }

    /** Someone as {@link Columns} hold them. */
    static Traits of(Columns columns, int row) {
        return new Traits(columns, row);
    }

    public static Traits of(Profile profile, Lexicon lexicon, Model model) {
        return new Traits(profile, lexicon, model);
    }

    /** Skills as ascending {@code number << 3 | level}; of a skill named twice the higher level counts. */
    public static int[] packed(Collection<Skill> skills, Lexicon lexicon) {
        var sorted = skills.stream().mapToInt(skill -> lexicon.number(skill.uri()) << LEVEL_BITS | skill.level())
                .sorted().toArray();
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 == sorted.length || sorted[i] >>> LEVEL_BITS != sorted[i + 1] >>> LEVEL_BITS) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    private static int[] told(int... ranked) {
        int count = 0;
        while (count < ranked.length && ranked[count] != Lexicon.NOT_TOLD) {
            count++;
        }
        return Arrays.copyOf(ranked, count);
    }

    private static long bits(int[] numbers) {
        long bits = 0;
        for (int number : numbers) {
            bits |= 1L << number;
        }
        return bits;
    }

    private static byte number(@Nullable Integer told) {
        if (told != null && (told < 0 || told >= Byte.MAX_VALUE)) {
            throw new IllegalArgumentException(told + " is not from 0 to " + (Byte.MAX_VALUE - 1));
        }
        return (byte) (told == null ? NONE : told);
    }

    private static byte ordinal(@Nullable Enum<?> told) {
        return (byte) (told == null ? NONE : told.ordinal());
    }

    private static int bits(Collection<? extends Enum<?>> members) {
        return members.stream().mapToInt(member -> 1 << member.ordinal()).reduce(0, (a, b) -> a | b);
    }

    public PersonId personId() {
        return PersonId.of(new UUID(idHigh, idLow));
    }

    public boolean isPerson(PersonId id) {
        return id.value().getMostSignificantBits() == idHigh && id.value().getLeastSignificantBits() == idLow;
    }

    public boolean has(MustHave mustHave) {
        return (mustHaves >>> mustHave.ordinal() & 1) != 0;
    }

    /** Level of a skill by its number, 0 for a skill they do not have. */
    public int level(int skill) {
        int at = Arrays.binarySearch(skills, skill << LEVEL_BITS);
        int next = at < 0 ? -at - 1 : at;
        return next < skills.length && skills[next] >>> LEVEL_BITS == skill ? skills[next] & LEVEL_MASK : 0;
    }

    /** What a criterion weighs for this person, 0 to 5; never 0 for all. */
    public int weight(int criterion) {
        return Weights.at(weights, criterion);
    }
}
