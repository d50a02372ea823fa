package jobshare.matching.constraint;

import jobshare.kit.id.PersonId;

/** Two people, in either order. */
public record PersonPair(PersonId one, PersonId other) {

    public PersonPair {
        if (one.compareTo(other) > 0) {
            var swap = one;
            one = other;
            other = swap;
        }
    }
}
