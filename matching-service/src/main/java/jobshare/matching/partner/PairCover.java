package jobshare.matching.partner;

import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;

/**
 * Which of a pair could work which of a role's slots: each required slot is in exactly one of the four sets.
 *
 * @param first those that only the first could work
 * @param second those that only the second could work
 * @param counts how many slots are in each of the sets
 */
public record PairCover(Slots required, Slots first, Slots second, Slots both, Slots uncovered, Counts counts) {

    /** How many slots there are of each kind. */
    public record Counts(int required, int first, int second, int both, int uncovered) {
    }

    static PairCover of(Traits first, Traits second, Terms terms) {
        long required = terms.required();
        long either = first.available | second.available;
        long both = first.available & second.available;
        return of(new Slots(required), new Slots(required & first.available & ~both),
                new Slots(required & second.available & ~both), new Slots(required & both), new Slots(required & ~either));
    }

    private static PairCover of(Slots required, Slots first, Slots second, Slots both, Slots uncovered) {
        return new PairCover(required, first, second, both, uncovered,
                new Counts(required.count(), first.count(), second.count(), both.count(), uncovered.count()));
    }
}
