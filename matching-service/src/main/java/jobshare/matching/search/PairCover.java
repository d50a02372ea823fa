package jobshare.matching.search;

import jobshare.kit.time.Slots;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.settings.PairingTerms;

/**
 * Which of a pair can work in which of a role's slots: each required slot is in exactly one of four sets.
 *
 * @param first slots in which only the first person can work
 * @param second slots in which only the second person can work
 * @param counts the number of slots in each set
 */
public record PairCover(Slots required, Slots first, Slots second, Slots both, Slots uncovered, PairCoverCounts counts) {

    /** The number of slots in each set. */
    public record PairCoverCounts(int required, int first, int second, int both, int uncovered) {
    }

    static PairCover of(EncodedProfile first, EncodedProfile second, PairingTerms terms) {
        long required = terms.required();
        long either = first.available | second.available;
        long both = first.available & second.available;
        return of(new Slots(required), new Slots(required & first.available & ~both),
                new Slots(required & second.available & ~both), new Slots(required & both), new Slots(required & ~either));
    }

    private static PairCover of(Slots required, Slots first, Slots second, Slots both, Slots uncovered) {
        return new PairCover(required, first, second, both, uncovered,
                new PairCoverCounts(required.count(), first.count(), second.count(), both.count(), uncovered.count()));
    }
}
