package jobshare.matching.search;

import jobshare.matching.encoding.EncodedProfile;

/**
 * Orders people with equal scores by a hash of both ids that is the same for both people, then by the ids. So nobody ranks first
 * because of a low id or an early start, and every replica gives the same order. The hash mixes the four longs of the two ids,
 * the lower id first, with the finalizer of SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators,
 * 2014).
 */
public final class TieBreaker {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private TieBreaker() {
    }

    public static long hash(EncodedProfile one, EncodedProfile other) {
        return compareIds(one, other) <= 0 ? ordered(one, other) : ordered(other, one);
    }

    /** Compares the ids as unsigned numbers. */
    public static int compareIds(EncodedProfile one, EncodedProfile other) {
        int high = Long.compareUnsigned(one.idHigh, other.idHigh);
        return high != 0 ? high : Long.compareUnsigned(one.idLow, other.idLow);
    }

    private static long ordered(EncodedProfile lower, EncodedProfile higher) {
        return mix(mix(mix(mix(lower.idHigh) + lower.idLow) + higher.idHigh) + higher.idLow);
    }

    private static long mix(long value) {
        long mixed = value + GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
