package jobshare.matching.partner;

import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Who could work which of the required slots: each is in exactly one of the four sets.
 *
 * @param required the slots that the two must cover together
 * @param mine those that only the one who looks could work
 * @param theirs those that only the other could work
 * @param both those that either could work
 * @param uncovered those that neither could work
 * @param counts how many slots are in each of the sets
 */
public record Cover(Slots required, Slots mine, Slots theirs, Slots both, Slots uncovered, Counts counts) {

    /** How many slots there are of each kind. */
    public record Counts(int required, int mine, int theirs, int both, int uncovered) {
    }

    /** Null where one of them told no pattern. */
    static @Nullable Cover of(Traits mine, Traits theirs, Terms terms) {
        if (!mine.patternTold || !theirs.patternTold) {
            return null;
        }
        long required = terms.required();
        return of(new Slots(required), new Slots(required & mine.available & ~theirs.available),
                new Slots(required & theirs.available & ~mine.available),
                new Slots(required & mine.available & theirs.available),
                new Slots(required & ~(mine.available | theirs.available)));
    }

    private static Cover of(Slots required, Slots mine, Slots theirs, Slots both, Slots uncovered) {
        return new Cover(required, mine, theirs, both, uncovered,
                new Counts(required.count(), mine.count(), theirs.count(), both.count(), uncovered.count()));
    }
}
