package jobshare.matching.criterion;

import java.util.Map;

/** The weights of the criteria in one int, 3 bits each. */
final class Weights {

    static final int BITS = 3;
    static final int MASK = (1 << BITS) - 1;

    private Weights() {
    }

    /** A person's own as far as the model allows, the model's for what they left out; see {@link Weighting}. */
    static int pack(Map<Criterion, Integer> own, Weighting<Criterion> model) {
        var weights = model.of(own, Criterion.values());
        int packed = 0;
        for (int i = 0; i < weights.length; i++) {
            packed |= weights[i] << i * BITS;
        }
        return packed;
    }

    static int at(int packed, int criterion) {
        return packed >>> criterion * BITS & MASK;
    }

    static int sum(int packed) {
        int sum = 0;
        for (int i = 0; i < Criterion.count(); i++) {
            sum += at(packed, i);
        }
        return sum;
    }
}
