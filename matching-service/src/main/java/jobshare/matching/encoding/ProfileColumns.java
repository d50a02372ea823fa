package jobshare.matching.encoding;

import java.util.Arrays;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.CareerDirection;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.ValuesQuestions;
import jobshare.matching.profile.WayOfSharing;

/**
 * {@link EncodedProfile}s of many people side by side: {@value #WIDTH} columns of packed 64-bit words, and all skills in one
 * array. A person takes 96 bytes, and 4 for each skill; values that a search compares first are close together in memory.
 * Immutable. Numbers come from one {@link StringDictionary} and one {@link SharedValues}. A number that may be missing is stored
 * plus one, and 0 means missing.
 */
public final class ProfileColumns {

    static final int ID_HIGH = 0;
    static final int ID_LOW = 1;
    static final int VERSION = 2;
    static final int TIME_COLUMN = 3;
    static final int PLACE_COLUMN = 4;
    static final int PREFERENCE_COLUMN = 5;
    static final int ANSWERS_COLUMN = 6;
    static final int WORK_COLUMN = 7;
    static final int STRENGTHS_COLUMN = 8;
    static final int MORE_STRENGTHS_COLUMN = 9;
    static final int REST_COLUMN = 10;
    static final int PAY_COLUMN = 11;

    /** The number of columns. */
    static final int WIDTH = PAY_COLUMN + 1;

    /** Bits of a number of the {@link StringDictionary}. */
    private static final int WORD = 24;
    /** Bits of a share in ten-thousandths. */
    private static final int SHARE = 14;

    private static final ColumnLayout TIME = new ColumnLayout("TIME");
    public static final BitField AVAILABLE = TIME.field("AVAILABLE", Slots.COUNT);
    public static final BitField PATTERN_PROVIDED = TIME.field("PATTERN_PROVIDED", 1);
    public static final BitField OVERLAP = TIME.field("OVERLAP", 6);
    public static final BitField SPLITS = TIME.set("SPLITS", TimeSplit.class);
    public static final BitField WAY = TIME.optional("WAY", WayOfSharing.class);
    public static final BitField DIRECTION = TIME.optional("DIRECTION", CareerDirection.class);
    static final BitField ACTIVE = TIME.field("ACTIVE", 1);
    static final BitField VISIBLE = TIME.field("VISIBLE", 1);

    private static final ColumnLayout PLACE = new ColumnLayout("PLACE");
    public static final BitField GRADE = PLACE.field("GRADE", 7);
    static final BitField MIN_SHARE = PLACE.field("MIN_SHARE", SHARE);
    static final BitField MAX_SHARE = PLACE.field("MAX_SHARE", SHARE);
    static final BitField SITE = PLACE.field("SITE", WORD);
    static final BitField REMOTE = PLACE.optional("REMOTE", RemoteWork.class);
    static final BitField TWO_GRADES_APART = PLACE.field("TWO_GRADES_APART", 1);

    private static final ColumnLayout PREFERENCE = new ColumnLayout("PREFERENCE");
    public static final BitField PREFERRED = PREFERENCE.field("PREFERRED", Slots.COUNT);
    public static final BitField YEARS = PREFERENCE.field("YEARS", 7);
    public static final BitField GROUP_DIGITS = PREFERENCE.field("GROUP_DIGITS", 3);
    static final BitField MUST_HAVES = PREFERENCE.set("MUST_HAVES", MustHave.class);
    static final BitField LANGUAGES_PROVIDED = PREFERENCE.field("LANGUAGES_PROVIDED", 1);
    public static final BitField HORIZON = PREFERENCE.field("HORIZON", 7);

    private static final ColumnLayout ANSWERS = new ColumnLayout("ANSWERS");
    public static final BitField VALUES = ANSWERS.field("VALUES", PackedAnswers.BITS * ValuesQuestions.IDS.size());
    public static final BitField WEIGHTS = ANSWERS.field("WEIGHTS", PackedWeights.BITS * PackedWeights.CAPACITY);

    private static final ColumnLayout WORK = new ColumnLayout("WORK");
    public static final BitField OCCUPATION = WORK.field("OCCUPATION", WORD);
    public static final BitField GROUP = WORK.field("GROUP", Short.SIZE);
    public static final BitField STRENGTH_1 = WORK.field("STRENGTH_1", WORD);

    private static final ColumnLayout STRENGTHS = new ColumnLayout("STRENGTHS");
    public static final BitField STRENGTH_2 = STRENGTHS.field("STRENGTH_2", WORD);
    public static final BitField STRENGTH_3 = STRENGTHS.field("STRENGTH_3", WORD);
    static final BitField ZONE = STRENGTHS.field("ZONE", 16);

    private static final ColumnLayout MORE_STRENGTHS = new ColumnLayout("MORE_STRENGTHS");
    public static final BitField STRENGTH_4 = MORE_STRENGTHS.field("STRENGTH_4", WORD);
    public static final BitField STRENGTH_5 = MORE_STRENGTHS.field("STRENGTH_5", WORD);
    public static final BitField SKILL_LEVELS = MORE_STRENGTHS.field("SKILL_LEVELS", 16);

    private static final ColumnLayout REST = new ColumnLayout("REST");
    static final BitField BUSINESS_UNIT = REST.field("BUSINESS_UNIT", WORD);
    static final BitField LANGUAGES = REST.field("LANGUAGES", WORD);
    static final BitField LANGUAGE_BITS = REST.field("LANGUAGE_BITS", 16);

    private static final ColumnLayout PAY_AMOUNT = new ColumnLayout("PAY");
    static final BitField PAY = PAY_AMOUNT.field("PAY", 30);
    static final BitField CURRENCY = PAY_AMOUNT.field("CURRENCY", WORD);
    static final BitField OFFSET = PAY_AMOUNT.field("OFFSET", 8);

    public static final long NO_LANGUAGE_PROVIDED = 1L << LANGUAGE_BITS.bits() - 1;

    /** The stored maximum of a missing share, which is above any other. */
    static final int ANY_MAX_SHARE = (1 << MAX_SHARE.bits()) - 1;

    final SharedValues sharedValues;
    private final int size;
    /** By column, then row; one array per column, so that the JVM can vectorize loops over some of them. */
    private final long[][] words;
    /** Index of the end of each row's skills, which is the start of the next row's. */
    private final int[] ends;
    public final int[] skills;

    private ProfileColumns(SharedValues sharedValues, int size, long[][] words, int[] ends, int[] skills) {
        this.sharedValues = sharedValues;
        this.size = size;
        this.words = words;
        this.ends = ends;
        this.skills = skills;
    }

    public int size() {
        return size;
    }

    public EncodedProfile profile(int row) {
        return EncodedProfile.of(this, row);
    }

    public long idHigh(int row) {
        return word(ID_HIGH, row);
    }

    public long idLow(int row) {
        return word(ID_LOW, row);
    }

    public long version(int row) {
        return word(VERSION, row);
    }

    public boolean participates(int row) {
        return participation(row) != 0;
    }

    /** 1 if the person is active and visible, else 0. */
    public long participation(int row) {
        return ACTIVE.of(time(row)) & VISIBLE.of(time(row));
    }

    /** All slots if the working pattern is missing. */
    public long available(int row) {
        return AVAILABLE.of(time(row));
    }

    public long preferred(int row) {
        return PREFERRED.of(preference(row));
    }

    /** Not below 0; above any grade if missing. */
    public long grade(int row) {
        return GRADE.of(place(row)) - 1 & (1 << GRADE.bits()) - 1;
    }

    /** In ten-thousandths of full time; 0 if missing. */
    public long minShare(int row) {
        return MIN_SHARE.of(place(row));
    }

    /** In ten-thousandths of full time; more than full time if missing. */
    public long maxShare(int row) {
        return MAX_SHARE.of(place(row));
    }

    public long site(int row) {
        return SITE.of(place(row));
    }

    /** As {@link EncodedProfile#remote}. */
    public long remote(int row) {
        return REMOTE.of(place(row)) - 1;
    }

    /** 1 if the person accepts a partner two grades apart, else 0. */
    public long acceptsTwoGradesApart(int row) {
        return TWO_GRADES_APART.of(place(row));
    }

    /** As {@link #languageBits(EncodedProfile)}. */
    public long languageBits(int row) {
        return LANGUAGE_BITS.of(word(REST_COLUMN, row));
    }

    /** As {@link #offset(short[])}. */
    public long offset(int row) {
        return OFFSET.of(pay(row));
    }

    /**
     * A bit for each language at the common level, or {@link #NO_LANGUAGE_PROVIDED}: without a common bit there is no common
     * language.
     */
    public static long languageBits(EncodedProfile person) {
        long bits = person.languagesProvided ? 0 : NO_LANGUAGE_PROVIDED;
        for (int language : person.languages) {
            bits |= 1L << language % (LANGUAGE_BITS.bits() - 1);
        }
        return bits;
    }

    /** The first offset of a time zone, in quarters of an hour and shifted above 0; 0 if missing. */
    public static long offset(short[] zoneOffsets) {
        return zoneOffsets.length == 0 ? 0 : Math.floorDiv(zoneOffsets[0], 15) + (1 << OFFSET.bits() - 1);
    }

    /** The difference of two {@link #offset offsets} that are this many hours apart. */
    public static long offsets(int hours) {
        return 4L * hours;
    }

    public int businessUnit(int row) {
        return BUSINESS_UNIT.intOf(word(REST_COLUMN, row));
    }

    public long time(int row) {
        return word(TIME_COLUMN, row);
    }

    public long place(int row) {
        return word(PLACE_COLUMN, row);
    }

    public long preference(int row) {
        return word(PREFERENCE_COLUMN, row);
    }

    public long answers(int row) {
        return word(ANSWERS_COLUMN, row);
    }

    public long work(int row) {
        return word(WORK_COLUMN, row);
    }

    public long strengths(int row) {
        return word(STRENGTHS_COLUMN, row);
    }

    public long moreStrengths(int row) {
        return word(MORE_STRENGTHS_COLUMN, row);
    }

    long rest(int row) {
        return word(REST_COLUMN, row);
    }

    long pay(int row) {
        return word(PAY_COLUMN, row);
    }

    private long word(int column, int row) {
        return words[column][row];
    }

    public int skillsFrom(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    public int skillsTo(int row) {
        return ends[row];
    }

    /** Builds columns row by row. */
    public static final class Builder {

        private final SharedValues sharedValues;
        private final int capacity;
        private final long[][] words;
        private final int[] ends;
        private int[] skills;
        private int size;

        public Builder(SharedValues sharedValues, int capacity) {
            this.sharedValues = sharedValues;
            this.capacity = capacity;
            words = new long[WIDTH][capacity];
            ends = new int[capacity];
            skills = new int[capacity * 32];
        }

        /** @throws IllegalArgumentException if a number is out of its range; then nothing is added */
        public Builder add(EncodedProfile person) {
            var packed = ProfilePacker.of(person, sharedValues);
            for (int column = 0; column < WIDTH; column++) {
                words[column][size] = packed[column];
            }
            addSkills(person.skills, 0, person.skills.length);
            return this;
        }

        /** Adds a row of other columns that use the same dictionary and shared values. */
        public Builder add(ProfileColumns from, int row) {
            for (int column = 0; column < WIDTH; column++) {
                words[column][size] = from.word(column, row);
            }
            addSkills(from.skills, from.skillsFrom(row), from.skillsTo(row));
            return this;
        }

        private void addSkills(int[] source, int from, int to) {
            int begin = size == 0 ? 0 : ends[size - 1];
            int end = begin + to - from;
            if (end > skills.length) {
                skills = Arrays.copyOf(skills, Math.max(end, skills.length * 2));
            }
            System.arraycopy(source, from, skills, begin, to - from);
            ends[size++] = end;
        }

        /** To be called once. */
        public ProfileColumns build() {
            for (int column = 0; column < WIDTH && size < capacity; column++) {
                words[column] = Arrays.copyOf(words[column], size);
            }
            return new ProfileColumns(sharedValues, size, words, Arrays.copyOf(ends, size),
                    Arrays.copyOf(skills, size == 0 ? 0 : ends[size - 1]));
        }
    }
}
