package jobshare.matching.search;

import jobshare.kit.time.Slots;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.settings.PairingTerms;
import org.jspecify.annotations.Nullable;

/**
 * Who can work in which of the required slots: each slot is in exactly one of four sets.
 *
 * @param required the slots that the two people must cover together
 * @param mine slots in which only the viewer can work
 * @param theirs slots in which only the other person can work
 * @param both slots in which both can work
 * @param uncovered slots in which neither can work
 * @param counts the number of slots in each set
 */
public record Cover(Slots required, Slots mine, Slots theirs, Slots both, Slots uncovered, CoverCounts counts) {

    /** The number of slots in each set. */
    public record CoverCounts(int required, int mine, int theirs, int both, int uncovered) {
    }

    /** Null if a working pattern is missing. */
    static @Nullable Cover of(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        if (!mine.patternProvided || !theirs.patternProvided) {
            return null;
        }
        long required = terms.required();
        return of(new Slots(required), new Slots(required & mine.available & ~theirs.available),
                new Slots(required & theirs.available & ~mine.available), new Slots(required & mine.available & theirs.available),
                new Slots(required & ~(mine.available | theirs.available)));
    }

    private static Cover of(Slots required, Slots mine, Slots theirs, Slots both, Slots uncovered) {
        return new Cover(required, mine, theirs, both, uncovered,
                new CoverCounts(required.count(), mine.count(), theirs.count(), both.count(), uncovered.count()));
    }
}
