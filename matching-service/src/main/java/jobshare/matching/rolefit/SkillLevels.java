package jobshare.matching.rolefit;

import jobshare.matching.encoding.EncodedProfile;

/**
 * Levels of a list of requested skills: one byte per skill, which holds the person's level up to the requested one. The higher
 * level of two people is found for eight skills at a time.
 */
public final class SkillLevels {

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    private SkillLevels() {
    }

    /** @param requested as {@link EncodedProfile#skills}; both arrays are ascending, so one walk through both is enough */
    static long[] of(EncodedProfile person, int[] requested) {
        var levels = new long[(requested.length + Long.BYTES - 1) / Long.BYTES];
        int own = 0;
        for (int i = 0; i < requested.length; i++) {
            int skill = requested[i] >>> EncodedProfile.LEVEL_BITS;
            while (own < person.skills.length && person.skills[own] >>> EncodedProfile.LEVEL_BITS < skill) {
                own++;
            }
            if (own < person.skills.length && person.skills[own] >>> EncodedProfile.LEVEL_BITS == skill) {
                long level = Math.min(person.skills[own] & EncodedProfile.LEVEL_MASK, requested[i] & EncodedProfile.LEVEL_MASK);
                levels[i / Long.BYTES] |= level << i % Long.BYTES * Byte.SIZE;
            }
        }
        return levels;
    }

    /** The sum of the higher level of the two, over all skills. */
    public static int sumOfHigher(long[] levels, long[] others) {
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
