package jobshare.profile.person;

import jobshare.kit.id.PersonId;

/** Someone is about to be erased, in this transaction: whoever refers to them lets go. */
public record PersonErased(PersonId id) {
}
