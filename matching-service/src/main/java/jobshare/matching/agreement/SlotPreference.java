package jobshare.matching.agreement;

import jobshare.kit.time.Slots;

/**
 * When and how much a person wants to work.
 *
 * @param available slots that the person can work; no other slot is assigned to them
 * @param preferred available slots that the person prefers
 * @param min fewest slots per fortnight that the person wants
 * @param max most slots per fortnight that the person wants
 */
public record SlotPreference(Slots available, Slots preferred, int min, int max) {

    public SlotPreference {
        if (!available.containsAll(preferred) || min < 0 || max < min) {
            throw new IllegalArgumentException("Preferred slots must be available, and 0 <= min <= max");
        }
    }

    /** By how many slots a number is outside the wanted range. */
    int deviation(int slots) {
        return Math.max(0, min - slots) + Math.max(0, slots - max);
    }
}
