package jobshare.proposal.pitch;

import jobshare.kit.time.Slots;

/**
 * Who works when in a fortnight.
 *
 * @param first when the first of the two works
 * @param second when the second works
 * @param required what the role asks for
 */
public record Cover(Slots first, Slots second, Slots required) {

    /** Who is there in a slot. */
    public enum Who {
        FIRST, SECOND, BOTH, NOBODY,
        /** Nobody, though the role asks for someone. */
        OPEN
    }

    /**
     * How often the work passes from one to the other in a fortnight, the step from its end to the next one included.
     *
     * @param overlapping at how many of them both are there for a while
     */
    public record Changes(int all, int overlapping) {
    }

    public boolean isAgreed() { return !first.isEmpty() && !second.isEmpty(); }

    /** @param slot 0 to 41, as a bit of {@link Slots} */
    public Who at(int slot) {
        if (first.contains(slot)) {
            return second.contains(slot) ? Who.BOTH : Who.FIRST;
        }
        return second.contains(slot) ? Who.SECOND : required.contains(slot) ? Who.OPEN : Who.NOBODY;
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

    /** Walks the slots in which someone works, twice round, so that the change over the turn of the fortnight is seen as well. */
    public Changes changes() {
        int all = 0;
        int overlapping = 0;
        Who last = Who.NOBODY;
        boolean both = false;
        for (int step = 0; step < 2 * Slots.COUNT; step++) {
            var who = at(step % Slots.COUNT);
            switch (who) {
                case BOTH -> both = true;
                case FIRST, SECOND -> {
                    // the first round only finds out who comes last in a fortnight
                    if (step >= Slots.COUNT && last != Who.NOBODY && last != who) {
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
        return new Changes(all, overlapping);
    }
}
