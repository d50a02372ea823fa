package jobshare.matching.criterion;

import java.util.Arrays;

/**
 * {@link Traits} of many people side by side: {@value #WIDTH} columns of packed words, and all their skills in one array. That
 * is 96 bytes a person and 4 for each skill, and what a search compares first lies together in memory. Immutable; the numbers
 * are those of one {@link Lexicon} and one {@link Commons}. A number that may be left out is stored one higher, 0 standing for
 * "not told".
 */
public final class Columns {

    /** How many columns there are. */
    static final int WIDTH = 12;

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

    private static final int WORD = 24;

    // time
    static final BitField AVAILABLE = new BitField(0, 42);
    static final BitField PATTERN_TOLD = AVAILABLE.then(1);
    static final BitField OVERLAP = PATTERN_TOLD.then(6);
    static final BitField SPLITS = OVERLAP.then(3);
    static final BitField WAY = SPLITS.then(2);
    static final BitField DIRECTION = WAY.then(2);
    static final BitField ACTIVE = DIRECTION.then(1);
    static final BitField VISIBLE = ACTIVE.then(1);
    // place
    static final BitField GRADE = new BitField(0, 7);
    static final BitField LEAST = GRADE.then(14);
    static final BitField MOST = LEAST.then(14);
    static final BitField SITE = MOST.then(WORD);
    static final BitField REMOTE = SITE.then(2);
    static final BitField TWO_GRADES_APART = REMOTE.then(1);
    // preference
    static final BitField PREFERRED = new BitField(0, 42);
    static final BitField YEARS = PREFERRED.then(7);
    static final BitField GROUP_DIGITS = YEARS.then(3);
    static final BitField MUST_HAVES = GROUP_DIGITS.then(3);
    static final BitField LANGUAGES_TOLD = MUST_HAVES.then(1);
    // answers
    static final BitField VALUES = new BitField(0, 32);
    static final BitField WEIGHTS = VALUES.then(21);
    static final BitField HORIZON = WEIGHTS.then(11);
    // work
    static final BitField OCCUPATION = new BitField(0, WORD);
    static final BitField GROUP = OCCUPATION.then(16);
    static final BitField STRENGTH_1 = GROUP.then(WORD);
    // strengths
    static final BitField STRENGTH_2 = new BitField(0, WORD);
    static final BitField STRENGTH_3 = STRENGTH_2.then(WORD);
    static final BitField ZONE = STRENGTH_3.then(16);
    static final BitField STRENGTH_4 = new BitField(0, WORD);
    static final BitField STRENGTH_5 = STRENGTH_4.then(WORD);
    static final BitField SKILL_LEVELS = STRENGTH_5.then(16);
    // rest
    static final BitField BUSINESS_UNIT = new BitField(0, WORD);
    static final BitField LANGUAGES = BUSINESS_UNIT.then(WORD);
    static final BitField LANGUAGE_BITS = LANGUAGES.then(16);
    // pay
    static final BitField PAY = new BitField(0, 30);
    static final BitField CURRENCY = PAY.then(WORD);
    static final BitField OFFSET = CURRENCY.then(8);

    public static final long NO_LANGUAGE_TOLD = 1L << LANGUAGE_BITS.bits() - 1;

    /** Stands for the most of a share that was not told: more than any. */
    static final int ANY_MOST = (1 << MOST.bits()) - 1;

    final Commons commons;
    private final int size;
    /** By column, then row: an array for each, so that a loop over some of them is one that the JVM makes vectors of. */
    private final long[][] words;
    /** Where the skills of each row end, which is where those of the next begin. */
    private final int[] ends;
    final int[] skills;

    private Columns(Commons commons, int size, long[][] words, int[] ends, int[] skills) {
        this.commons = commons;
        this.size = size;
        this.words = words;
        this.ends = ends;
        this.skills = skills;
    }

    public int size() {
        return size;
    }

    public Traits traits(int row) {
        return Traits.of(this, row);
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

    public boolean takesPart(int row) {
        return takingPart(row) != 0;
    }

    /** 1 for whoever takes part, else 0. */
    public long takingPart(int row) {
        return ACTIVE.of(time(row)) & VISIBLE.of(time(row));
    }

    /** All slots of someone who told no pattern. */
    public long available(int row) {
        return AVAILABLE.of(time(row));
    }

    public long preferred(int row) {
        return PREFERRED.of(preference(row));
    }

    /** Not below 0; above any grade where none was told. */
    public long grade(int row) {
        return GRADE.of(place(row)) - 1 & (1 << GRADE.bits()) - 1;
    }

    /** Of full time in ten-thousandths, 0 where not told. */
    public long least(int row) {
        return LEAST.of(place(row));
    }

    /** More than full time where not told. */
    public long most(int row) {
        return MOST.of(place(row));
    }

    public long site(int row) {
        return SITE.of(place(row));
    }

    /** As {@link Traits#remote}. */
    public long remote(int row) {
        return REMOTE.of(place(row)) - 1;
    }

    /** 1 for whoever welcomes a partner two grades apart, else 0. */
    public long twoGradesApart(int row) {
        return TWO_GRADES_APART.of(place(row));
    }

    /** As {@link #languageBits(Traits)}. */
    public long languageBits(int row) {
        return LANGUAGE_BITS.of(word(REST_COLUMN, row));
    }

    /** As {@link #offset(short[])}. */
    public long offset(int row) {
        return OFFSET.of(pay(row));
    }

    /** A bit for each language that is good enough, or {@link #NO_LANGUAGE_TOLD}: no bit in common means no language in common. */
    public static long languageBits(Traits person) {
        long bits = person.languagesTold ? 0 : NO_LANGUAGE_TOLD;
        for (int language : person.languages) {
            bits |= 1L << language % (LANGUAGE_BITS.bits() - 1);
        }
        return bits;
    }

    /** The first offset of a time zone, in quarters of an hour and above 0; 0 where not told. */
    public static long offset(short[] zoneOffsets) {
        return zoneOffsets.length == 0 ? 0 : Math.floorDiv(zoneOffsets[0], 15) + (1 << OFFSET.bits() - 1);
    }

    /** As many of them as offsets that are so far apart may differ by. */
    public static long offsets(int hours) {
        return 4L * hours;
    }

    public int businessUnit(int row) {
        return BUSINESS_UNIT.intOf(word(REST_COLUMN, row));
    }

    long time(int row) {
        return word(TIME_COLUMN, row);
    }

    long place(int row) {
        return word(PLACE_COLUMN, row);
    }

    long preference(int row) {
        return word(PREFERENCE_COLUMN, row);
    }

    long answers(int row) {
        return word(ANSWERS_COLUMN, row);
    }

    long work(int row) {
        return word(WORK_COLUMN, row);
    }

    long strengths(int row) {
        return word(STRENGTHS_COLUMN, row);
    }

    long moreStrengths(int row) {
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

    int skillsFrom(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    int skillsTo(int row) {
        return ends[row];
    }

    /** Columns in the making. */
    public static final class Builder {

        private final Commons commons;
        private final int capacity;
        private final long[][] words;
        private final int[] ends;
        private int[] skills;
        private int size;

        public Builder(Commons commons, int capacity) {
            this.commons = commons;
            this.capacity = capacity;
            words = new long[WIDTH][capacity];
            ends = new int[capacity];
            skills = new int[capacity * 32];
        }

        /** @throws IllegalArgumentException where a number is out of its range; nothing is added then */
        public Builder add(Traits person) {
            var packed = Packing.of(person, commons);
            for (int column = 0; column < WIDTH; column++) {
                words[column][size] = packed[column];
            }
            addSkills(person.skills, 0, person.skills.length);
            return this;
        }

        /** Someone as they stand in other columns of the same lexicon and commons. */
        public Builder add(Columns from, int row) {
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
        public Columns build() {
            for (int column = 0; column < WIDTH && size < capacity; column++) {
                words[column] = Arrays.copyOf(words[column], size);
            }
            return new Columns(commons, size, words, Arrays.copyOf(ends, size),
                    Arrays.copyOf(skills, size == 0 ? 0 : ends[size - 1]));
        }
    }
}
