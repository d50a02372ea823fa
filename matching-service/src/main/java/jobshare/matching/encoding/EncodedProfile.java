package jobshare.matching.encoding;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.Skill;
import jobshare.matching.profile.Visibility;
import jobshare.matching.settings.MatchingModel;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Profile} encoded as numbers, for fast comparison. Immutable. Strings are numbers of a {@link StringDictionary};
 * compare only profiles encoded with the same dictionary and model.
 */
public final class EncodedProfile {

    /** A missing number. */
    public static final int NONE = -1;

    /** The lowest bits of an entry of {@link #skills}, which hold the level. */
    public static final int LEVEL_BITS = 3;
    public static final int LEVEL_MASK = (1 << LEVEL_BITS) - 1;
    public static final int RANKED_STRENGTHS = 5;

    private static final short[] NO_ZONE = {};

    public final long idHigh;
    public final long idLow;
    public final long version;
    public final boolean active;
    public final boolean visible;
    public final boolean patternProvided;
    public final long preferred;
    public final long available;
    /** In ten-thousandths of full time, or {@link #NONE}. */
    public final short minShare;
    public final short maxShare;
    public final byte grade;
    public final boolean acceptsTwoGradesApart;
    public final int site;
    public final int businessUnit;
    /** Ordinal of {@link RemoteWork}, or {@link #NONE}. */
    public final byte remote;
    public final int timeZone;
    /** Minutes from UTC at each of the model's reference instants; empty if missing. */
    public final short[] zoneOffsets;
    public final boolean languagesProvided;
    /** Languages at the common level or higher, ascending. */
    public final int[] languages;
    /** Bit {@code number & 63} for each language: without a common bit there is no common language. */
    public final long languageBits;
    public final int mustHaves;
    public final byte years;
    public final int occupation;
    /** ISCO digits, 4 bits each from the highest, and their number. */
    public final short group;
    public final byte groupDigits;
    /** One {@code number << 3 | level} per skill, ascending. */
    public final int[] skills;
    public final int skillLevels;
    /** Numbers of the strengths, strongest first. */
    public final int[] strengths;
    /** As {@link PackedAnswers}. */
    public final int values;
    public final byte direction;
    public final short horizonMonths;
    public final byte overlapSlots;
    /** The minimum expected pay, or {@link #NONE}; the currency is a number of the dictionary. */
    public final int pay;
    public final int currency;
    public final byte splits;
    public final byte wayOfSharing;
    /** As {@link PackedWeights#pack}. */
    final int weights;

    private EncodedProfile(Profile profile, StringDictionary dictionary, MatchingModel model) {
        idHigh = profile.personId().value().getMostSignificantBits();
        idLow = profile.personId().value().getLeastSignificantBits();
        version = profile.version();
        active = profile.status() == ProfileStatus.ACTIVE;
        visible = profile.visibility() != Visibility.HIDDEN;
        patternProvided = profile.pattern() != null;
        preferred = profile.pattern() == null ? 0 : profile.pattern().preferred();
        available = profile.pattern() == null ? 0 : profile.pattern().available();
        minShare = (short) (profile.share() == null ? NONE : profile.share().min());
        maxShare = (short) (profile.share() == null ? NONE : profile.share().max());
        grade = number(profile.grade());
        acceptsTwoGradesApart = profile.acceptsTwoGradesApart();
        site = dictionary.number(profile.site());
        businessUnit = dictionary.number(profile.businessUnit());
        remote = ordinal(profile.remote());
        timeZone = dictionary.number(profile.timeZone());
        zoneOffsets = profile.timeZone() == null ? NO_ZONE : ZoneOffsets.offsets(profile.timeZone(), model.referenceInstants());
        languagesProvided = !profile.languages().isEmpty();
        languages = profile.languages()
                .stream()
                .filter(language -> language.level().compareTo(model.commonLanguage()) >= 0)
                .mapToInt(language -> dictionary.number(language.code()))
                .sorted()
                .distinct()
                .toArray();
        languageBits = bits(languages);
        mustHaves = bits(profile.mustHaves());
        years = number(profile.yearsOfExperience());
        occupation = dictionary.number(profile.occupation());
        group = IscoGroup.pack(profile.occupationGroup());
        groupDigits = IscoGroup.digits(profile.occupationGroup());
        skills = packed(profile.skills(), dictionary);
        skillLevels = Arrays.stream(skills).map(skill -> skill & LEVEL_MASK).sum();
        strengths = profile.strengths().stream().distinct().limit(RANKED_STRENGTHS).mapToInt(dictionary::number).toArray();
        values = PackedAnswers.pack(profile.values());
        var aspiration = profile.aspiration();
        direction = aspiration == null ? NONE : ordinal(aspiration.direction());
        horizonMonths = (short) (aspiration == null || aspiration.horizonMonths() == null ? NONE : aspiration.horizonMonths());
        overlapSlots = number(profile.overlapSlots());
        pay = profile.payExpectation() == null ? NONE : profile.payExpectation().amount();
        currency = profile.payExpectation() == null ? StringDictionary.ABSENT
                : dictionary.number(profile.payExpectation().currency());
        splits = (byte) bits(profile.splits());
        wayOfSharing = ordinal(profile.wayOfSharing());
        weights = PackedWeights.pack(profile.weights(), model.weights());
    }

    private EncodedProfile(ProfileColumns columns, int row) {
        long time = columns.time(row);
        long place = columns.place(row);
        long preference = columns.preference(row);
        long answers = columns.answers(row);
        long work = columns.work(row);
        long more = columns.moreStrengths(row);
        idHigh = columns.idHigh(row);
        idLow = columns.idLow(row);
        version = columns.version(row);
        active = ProfileColumns.ACTIVE.of(time) != 0;
        visible = ProfileColumns.VISIBLE.of(time) != 0;
        patternProvided = ProfileColumns.PATTERN_PROVIDED.of(time) != 0;
        preferred = ProfileColumns.PREFERRED.of(preference);
        available = patternProvided ? ProfileColumns.AVAILABLE.of(time) : 0;
        boolean shareProvided = columns.maxShare(row) != ProfileColumns.ANY_MAX_SHARE;
        minShare = (short) (shareProvided ? columns.minShare(row) : NONE);
        maxShare = (short) (shareProvided ? columns.maxShare(row) : NONE);
        grade = (byte) (ProfileColumns.GRADE.intOf(place) - 1);
        acceptsTwoGradesApart = ProfileColumns.TWO_GRADES_APART.of(place) != 0;
        site = (int) columns.site(row);
        businessUnit = columns.businessUnit(row);
        remote = (byte) columns.remote(row);
        var zone = columns.sharedValues.zones.thing(ProfileColumns.ZONE.intOf(columns.strengths(row)));
        timeZone = zone.name();
        zoneOffsets = zone.offsets();
        languagesProvided = ProfileColumns.LANGUAGES_PROVIDED.of(preference) != 0;
        languages = columns.sharedValues.languages.thing(ProfileColumns.LANGUAGES.intOf(columns.rest(row))).numbers();
        languageBits = bits(languages);
        mustHaves = ProfileColumns.MUST_HAVES.intOf(preference);
        years = (byte) (ProfileColumns.YEARS.intOf(preference) - 1);
        occupation = ProfileColumns.OCCUPATION.intOf(work);
        group = (short) ProfileColumns.GROUP.of(work);
        groupDigits = (byte) ProfileColumns.GROUP_DIGITS.of(preference);
        skills = Arrays.copyOfRange(columns.skills, columns.skillsFrom(row), columns.skillsTo(row));
        skillLevels = ProfileColumns.SKILL_LEVELS.intOf(more);
        strengths = provided(ProfileColumns.STRENGTH_1.intOf(work), ProfileColumns.STRENGTH_2.intOf(columns.strengths(row)),
                ProfileColumns.STRENGTH_3.intOf(columns.strengths(row)), ProfileColumns.STRENGTH_4.intOf(more),
                ProfileColumns.STRENGTH_5.intOf(more));
        values = ProfileColumns.VALUES.intOf(answers);
        direction = (byte) (ProfileColumns.DIRECTION.intOf(time) - 1);
        horizonMonths = (short) (ProfileColumns.HORIZON.intOf(preference) - 1);
        overlapSlots = (byte) (ProfileColumns.OVERLAP.intOf(time) - 1);
        pay = ProfileColumns.PAY.intOf(columns.pay(row)) - 1;
        currency = ProfileColumns.CURRENCY.intOf(columns.pay(row));
        splits = (byte) ProfileColumns.SPLITS.intOf(time);
        wayOfSharing = (byte) (ProfileColumns.WAY.intOf(time) - 1);
        weights = ProfileColumns.WEIGHTS.intOf(answers);
    }

    /** The person in a row. */
    static EncodedProfile of(ProfileColumns columns, int row) {
        return new EncodedProfile(columns, row);
    }

    public static EncodedProfile of(Profile profile, StringDictionary dictionary, MatchingModel model) {
        return new EncodedProfile(profile, dictionary, model);
    }

    /** Skills as ascending {@code number << 3 | level}. Of a duplicate, the higher level counts. */
    public static int[] packed(Collection<Skill> skills, StringDictionary dictionary) {
        var sorted = skills.stream()
                .mapToInt(skill -> dictionary.number(skill.uri()) << LEVEL_BITS | skill.level())
                .sorted()
                .toArray();
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i + 1 == sorted.length || sorted[i] >>> LEVEL_BITS != sorted[i + 1] >>> LEVEL_BITS) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept == sorted.length ? sorted : Arrays.copyOf(sorted, kept);
    }

    private static int[] provided(int... ranked) {
        int count = 0;
        while (count < ranked.length && ranked[count] != StringDictionary.ABSENT) {
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

    private static byte number(@Nullable Integer value) {
        if (value != null && (value < 0 || value >= Byte.MAX_VALUE)) {
            throw new IllegalArgumentException(value + " is not from 0 to " + (Byte.MAX_VALUE - 1));
        }
        return (byte) (value == null ? NONE : value);
    }

    private static byte ordinal(@Nullable Enum<?> value) {
        return (byte) (value == null ? NONE : value.ordinal());
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

    /** The level of a skill by its number; 0 if the person does not have it. */
    public int level(int skill) {
        int at = Arrays.binarySearch(skills, skill << LEVEL_BITS);
        int next = at < 0 ? -at - 1 : at;
        return next < skills.length && skills[next] >>> LEVEL_BITS == skill ? skills[next] & LEVEL_MASK : 0;
    }

    /** The weight of a criterion for this person, 0 to 5; not all weights are 0. */
    public int weight(int criterion) {
        return PackedWeights.at(weights, criterion);
    }
}
