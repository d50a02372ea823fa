package jobshare.local.demo;

import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The ids of the demo programme, the same in every suite, so that examples and tests can name them. What belongs to two people has
 * the number of their {@link DemoPair}.
 */
public final class DemoIds {

    public static final int PEOPLE = 200;
    public static final int ROLES = 20;

    /** Wants Monday to Wednesday; has good ideas. Not yet introduced to {@link #BEN}. Her subject is {@code demo-employee-1}. */
    public static final UUID ANA = person(1);
    /** Wants Wednesday to Friday; gets things done. His subject is {@code demo-employee-2}. */
    public static final UUID BEN = person(2);
    /** Open, kept by {@code demo-recruiter} and {@code demo-hiring-manager}, and made for these two. */
    public static final UUID FIRST_ROLE = role(1);

    private static final long SEED = 20_260_105L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    /** 2026-01-05T08:00:00Z: the ids of the demo are older than any that are made later. */
    private static final long BEGIN = 1_767_600_000_000L;

    private DemoIds() {
    }

    /** Who is number 1 to {@value #PEOPLE}; a version 4 id, which tells nothing. */
    public static UUID person(int number) {
        var random = new SplittableRandom(SEED + number);
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | VARIANT);
    }

    /** The token's subject of person 1 to {@value #PEOPLE}. */
    public static String subject(int number) {
        return "demo-employee-" + number;
    }

    /** Role 1 to {@value #ROLES}. */
    public static UUID role(int number) {
        return timed(1, number);
    }

    static UUID introduction(int pair) {
        return timed(2, pair);
    }

    static UUID partnership(int pair) {
        return timed(3, pair);
    }

    static UUID proposal(int pair) {
        return timed(4, pair);
    }

    static UUID interview(int pair) {
        return timed(5, pair);
    }

    /** @param number 0 or 1, in the order in which they were raised */
    static UUID concern(int pair, int number) {
        return timed(6, 2 * pair + number);
    }

    /** @param pair 0 for the one that Ana has sent */
    static UUID invitation(int pair) {
        return timed(7, pair);
    }

    /** What a pair has told of a role that they held before. */
    static UUID history(int pair) {
        return timed(8, pair);
    }

    /** @param number from 0, of the pitches that stand for nobody's next step */
    static UUID furtherProposal(int number) {
        return timed(10, number);
    }

    static UUID shareLink(int pair) {
        return timed(12, pair);
    }

    /** Of people, who were only tried. */
    static UUID importOfPeople() {
        return timed(9, 0);
    }

    /** A version 7 id: a time, then what stands for chance. */
    private static UUID timed(int kind, int number) {
        var random = new SplittableRandom(SEED * (kind + 1) + number);
        var at = BEGIN + kind * 3_600_000L + number * 1_000L;
        return new UUID(at << 16 | 0x7000L | random.nextInt(0x1000), random.nextLong() >>> 2 | VARIANT);
    }
}
