package jobshare.matching.criterion;

import java.util.Map;

/** The weights of the criteria in one int, 3 bits each. */
final class Weights {

    private static final int BITS = 3;
    private static final int MASK = (1 << BITS) - 1;

    private Weights() {
    }

    /** A person's own, the model's for what they left out; where that makes all of them zero, all are one. */
    static int pack(Map<Criterion, Integer> own, Map<Criterion, Integer> model) {
        int packed = 0;
        int ones = 0;
        for (int i = 0; i < Criterion.count(); i++) {
            var criterion = Criterion.at(i);
            int weight = own.getOrDefault(criterion, model.getOrDefault(criterion, 1));
            if (weight < 0 || weight > Criterion.HIGHEST_WEIGHT) {
                throw new IllegalArgumentException(
                        "The weight of " + criterion + " is 0 to " + Criterion.HIGHEST_WEIGHT + ", not " + weight);
            }
            packed |= weight << i * BITS;
            ones |= 1 << i * BITS;
        }
        return packed == 0 ? ones : packed;
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
