package jobshare.profile.person;

import jobshare.kit.id.PersonId;

/** The private texts of a person are erased in this transaction, since nobody has confirmed a changed login. Observers delete theirs. */
public record PrivateTextsErased(PersonId id) {
}
