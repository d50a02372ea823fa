package jobshare.matching.constraint;

import jobshare.kit.id.PersonId;

/** Two people, whichever is named first. */
public record Couple(PersonId one, PersonId other) {

    public Couple {
        if (one.compareTo(other) > 0) {
            var swap = one;
            one = other;
            other = swap;
        }
    }
}
