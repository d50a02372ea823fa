package jobshare.profile.person;

import jobshare.kit.id.PersonId;

/** A person is about to be erased in this transaction. Observers remove their references. */
public record PersonErased(PersonId id) {
}
