package jobshare.local.demo;

import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The ids of the demo data. They are the same in every suite, so that examples and tests can use them. The ids of a pair's
 * resources are numbered like the {@link DemoPair}.
 */
public final class DemoIds {

    public static final int PEOPLE = 200;
    public static final int ROLES = 20;

    /** Prefers Monday to Wednesday; is creative. Not yet introduced to {@link #BEN}. Her subject is {@code demo-employee-1}. */
    public static final UUID ANA = person(1);
    /** Prefers Wednesday to Friday; is strong in execution. His subject is {@code demo-employee-2}. */
    public static final UUID BEN = person(2);
    /** An open role of {@code demo-recruiter} and {@code demo-hiring-manager} that suits Ana and Ben. */
    public static final UUID FIRST_ROLE = role(1);

    private static final long SEED = 20_260_105L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    /** 2026-01-05T08:00:00Z, so that the demo ids sort before all ids that are created later. */
    private static final long START_MILLIS = 1_767_600_000_000L;

    private DemoIds() {
    }

    /** The version 4 id of person 1 to {@value #PEOPLE}. */
    public static UUID person(int number) {
        var random = new SplittableRandom(SEED + number);
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | VARIANT);
    }

    /** The token subject of person 1 to {@value #PEOPLE}. */
    public static String subject(int number) {
        return "demo-employee-" + number;
    }

    /** The id of role 1 to {@value #ROLES}. */
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

    /** @param number 0 for the first concern, 1 for the second */
    static UUID concern(int pair, int number) {
        return timed(6, 2 * pair + number);
    }

    /** @param pair 0 for the invitation that Ana has sent */
    static UUID invitation(int pair) {
        return timed(7, pair);
    }

    /** A history entry: a role that the pair shared before. */
    static UUID history(int pair) {
        return timed(8, pair);
    }

    /** @param number counts from 0; see {@link FunnelProposals} */
    static UUID funnelProposal(int number) {
        return timed(10, number);
    }

    static UUID shareLink(int pair) {
        return timed(12, pair);
    }

    /** The dry run of an import of people. */
    static UUID importOfPeople() {
        return timed(9, 0);
    }

    /** A version 7 id: a time, then pseudo-random bits. */
    private static UUID timed(int kind, int number) {
        var random = new SplittableRandom(SEED * (kind + 1) + number);
        var at = START_MILLIS + kind * 3_600_000L + number * 1_000L;
        return new UUID(at << 16 | 0x7000L | random.nextInt(0x1000), random.nextLong() >>> 2 | VARIANT);
    }
}
