package jobshare.matching.agreement;

import jobshare.kit.time.Slots;

/**
 * When and how much someone would work.
 *
 * @param available the slots that they can work; nothing beyond them is given to anyone
 * @param preferred those of them that they would rather work
 * @param least slots of a fortnight that they want at least
 * @param most slots of a fortnight that they want at most
 */
public record Wish(Slots available, Slots preferred, int least, int most) {

    public Wish {
        if (!available.containsAll(preferred) || least < 0 || most < least) {
            throw new IllegalArgumentException("A wish prefers what is available, and runs from its least to its most");
        }
    }

    /** By how many slots a number is outside of what they want. */
    int miss(int slots) {
        return Math.max(0, least - slots) + Math.max(0, slots - most);
    }
}
