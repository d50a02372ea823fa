package jobshare.matching.encoding;

import java.util.Map;
import jobshare.matching.profile.Criterion;
import jobshare.matching.settings.WeightSettings;

/** The weights of all criteria in one int, {@value #BITS} bits each. */
public final class PackedWeights {

    public static final int BITS = 3;
    public static final int MASK = (1 << BITS) - 1;

    /** The number of criteria that fit. */
    static final int CAPACITY = 10;

    static {
        requireCapacity(Criterion.values().length);
    }

    private PackedWeights() {
    }

    static void requireCapacity(int criteria) {
        if (criteria > CAPACITY) {
            throw new IllegalStateException("PackedWeights holds the weights of " + CAPACITY + " criteria, but there are "
                    + criteria + ". Hold the weights in a long, and give them a column of their own in ProfileColumns.");
        }
    }

    /**
     * The person's own weights within the model's limits, and the model's weight for each one left out; see
     * {@link WeightSettings}.
     */
    public static int pack(Map<Criterion, Integer> own, WeightSettings<Criterion> model) {
        var weights = model.of(own, Criterion.values());
        int packed = 0;
        for (int i = 0; i < weights.length; i++) {
            packed |= weights[i] << i * BITS;
        }
        return packed;
    }

    public static int at(int packed, int criterion) {
        return packed >>> criterion * BITS & MASK;
    }
}
