package jobshare.proposal.person;

import org.jspecify.annotations.Nullable;

/**
 * The name of a person, and whether they show it to recruiters.
 *
 * @param name given name and family name; null while it is unknown, and after an erasure
 * @param open whether the visibility of the person's profile is OPEN
 */
public record PersonName(@Nullable String name, boolean open) {

    static final PersonName UNKNOWN = new PersonName(null, false);
}
