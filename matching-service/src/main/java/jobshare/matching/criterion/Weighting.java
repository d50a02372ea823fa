package jobshare.matching.criterion;

import java.util.Arrays;
import java.util.Map;

/**
 * How much each of several things counts.
 *
 * @param weights 0 to 5, where nobody set a weight of their own
 * @param limits between what someone may set their own
 */
public record Weighting<K extends Enum<K>>(Map<K, Integer> weights, Map<K, Limits> limits) {

    public Weighting {
        weights = Map.copyOf(weights);
        limits = Map.copyOf(limits);
    }

    /** The weights of all keys, by ordinal: someone's own as far as it is allowed, else the employer's; all one instead of all zero. */
    int[] of(Map<K, Integer> own, K[] keys) {
        var found = new int[keys.length];
        boolean none = true;
        for (var key : keys) {
            found[key.ordinal()] = of(key, own);
            none &= found[key.ordinal()] == 0;
        }
        if (none) {
            Arrays.fill(found, 1);
        }
        return found;
    }

    private int of(K key, Map<K, Integer> own) {
        var wanted = own.get(key);
        if (wanted == null) {
            return weights.getOrDefault(key, 1);
        }
        if (!Limits.NONE.allow(wanted)) {
            throw new IllegalArgumentException(
                    "The weight of " + key + " is 0 to " + Criterion.HIGHEST_WEIGHT + ", not " + wanted);
        }
        return limits(key).nearest(wanted);
    }

    /** Between what someone may set their own weight of it. */
    public Limits limits(K key) {
        return limits.getOrDefault(key, Limits.NONE);
    }
}
