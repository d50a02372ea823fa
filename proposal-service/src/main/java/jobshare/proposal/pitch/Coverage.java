package jobshare.proposal.pitch;

import jobshare.kit.time.Slots;

/**
 * Which partner works in which half-day of a fortnight.
 *
 * @param first when the first partner works
 * @param second when the second partner works
 * @param required the half-days that the role requires
 */
public record Coverage(Slots first, Slots second, Slots required) {

    /** Who works in a half-day. */
    public enum Presence {
        FIRST,
        SECOND,
        BOTH,
        NOBODY,
        /** Nobody, although the role requires someone. */
        OPEN
    }

    /**
     * How often the work passes from one partner to the other per fortnight, including the change to the next fortnight.
     *
     * @param overlapping the number of changes with an overlap
     */
    public record Handovers(int all, int overlapping) {
    }

    public boolean isAgreed() {
        return !first.isEmpty() && !second.isEmpty();
    }

    /** @param slot 0 to 41, as a bit of {@link Slots} */
    public Presence at(int slot) {
        if (first.contains(slot)) {
            return second.contains(slot) ? Presence.BOTH : Presence.FIRST;
        }
        return second.contains(slot) ? Presence.SECOND : required.contains(slot) ? Presence.OPEN : Presence.NOBODY;
    }

    public Slots overlap() {
        return first.and(second);
    }

    public int requiredCount() {
        return required.count();
    }

    public int coveredCount() {
        return required.and(first.or(second)).count();
    }

    /** Counts the changes between partners. It walks the fortnight twice, so that the change at its end is counted. */
    public Handovers handovers() {
        int all = 0;
        int overlapping = 0;
        Presence last = Presence.NOBODY;
        boolean both = false;
        for (int step = 0; step < 2 * Slots.COUNT; step++) {
            var who = at(step % Slots.COUNT);
            switch (who) {
                case BOTH -> both = true;
                case FIRST, SECOND -> {
                    // the first pass only finds who works last in the fortnight
                    if (step >= Slots.COUNT && last != Presence.NOBODY && last != who) {
                        all++;
                        overlapping += both ? 1 : 0;
                    }
                    last = who;
                    both = false;
                }
                case NOBODY, OPEN -> {
                }
            }
        }
        return new Handovers(all, overlapping);
    }
}
