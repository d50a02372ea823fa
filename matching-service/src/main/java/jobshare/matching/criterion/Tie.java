package jobshare.matching.criterion;

/**
 * The order of equal scores: by a hash of both ids that is the same from both sides, then by the ids themselves, so that nobody
 * comes first for having a low id or for having joined first, and every replica gives the same order. The hash mixes the four
 * longs of the two ids, the lower id first, by the finaliser of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom
 * Number Generators, 2014).
 */
public final class Tie {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Tie() {
    }

    public static long hash(Traits one, Traits other) {
        return compareIds(one, other) <= 0 ? ordered(one, other) : ordered(other, one);
    }

    /** By id as an unsigned number. */
    public static int compareIds(Traits one, Traits other) {
        int high = Long.compareUnsigned(one.idHigh, other.idHigh);
        return high != 0 ? high : Long.compareUnsigned(one.idLow, other.idLow);
    }

    private static long ordered(Traits lower, Traits higher) {
        return mix(mix(mix(mix(lower.idHigh) + lower.idLow) + higher.idHigh) + higher.idLow);
    }

    private static long mix(long value) {
        long mixed = value + GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
