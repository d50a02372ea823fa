package jobshare.matching.settings;

import java.util.Arrays;
import java.util.Map;

/**
 * Default weights and their limits.
 *
 * @param weights 0 to 5, for people or roles without weights of their own
 * @param limits limits of their own weights
 */
public record WeightSettings<K extends Enum<K>>(Map<K, Integer> weights, Map<K, WeightLimits> limits) {

    public WeightSettings {
        weights = Map.copyOf(weights);
        limits = Map.copyOf(limits);
    }

    /** The weights of all keys, by ordinal: own weights within the limits, else the employer's; 1 for all if all are 0. */
    public int[] of(Map<K, Integer> own, K[] keys) {
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
        if (!WeightLimits.NONE.allow(wanted)) {
            throw new IllegalArgumentException(
                    "The weight of " + key + " must be 0 to " + WeightLimits.HIGHEST_WEIGHT + ", not " + wanted);
        }
        return limits(key).nearest(wanted);
    }

    /** The limits of own weights. */
    public WeightLimits limits(K key) {
        return limits.getOrDefault(key, WeightLimits.NONE);
    }
}
