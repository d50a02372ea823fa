package jobshare.proposal.person;

import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The fields that this service reads from {@code jobshare.contacts.v1}. */
public record ContactState(PersonId personId, long version, @Nullable String givenName, @Nullable String familyName) {
}
