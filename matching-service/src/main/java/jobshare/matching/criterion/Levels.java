package jobshare.matching.criterion;

/**
 * How far someone meets a list of skills asked for: one byte per skill, holding the level up to the level asked for. Two people
 * together have the higher of both, for eight skills at a time.
 */
final class Levels {

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    private Levels() {
    }

    /** @param asked skills as {@link Traits#skills}: both are ascending, and one walk through both is enough */
    static long[] of(Traits person, int[] asked) {
        var levels = new long[(asked.length + Long.BYTES - 1) / Long.BYTES];
        int own = 0;
        for (int i = 0; i < asked.length; i++) {
            int skill = asked[i] >>> Traits.LEVEL_BITS;
            while (own < person.skills.length && person.skills[own] >>> Traits.LEVEL_BITS < skill) {
                own++;
            }
            if (own < person.skills.length && person.skills[own] >>> Traits.LEVEL_BITS == skill) {
                long level = Math.min(person.skills[own] & Traits.LEVEL_MASK, asked[i] & Traits.LEVEL_MASK);
                levels[i / Long.BYTES] |= level << i % Long.BYTES * Byte.SIZE;
            }
        }
        return levels;
    }

    /** Sum over all skills of the higher level of the two. */
    static int higher(long[] levels, long[] others) {
        int sum = 0;
        for (int i = 0; i < levels.length; i++) {
            long one = levels[i];
            long other = others[i];
            long oneIsHigher = (((one | HIGH_BITS) - other & HIGH_BITS) >>> 7) * 0xFF;
            long higher = one & oneIsHigher | other & ~oneIsHigher;
            sum += (int) (higher * LOW_BITS >>> Long.SIZE - Byte.SIZE);
        }
        return sum;
    }
}
