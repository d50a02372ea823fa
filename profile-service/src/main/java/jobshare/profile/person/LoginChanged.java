package jobshare.profile.person;

import jobshare.kit.id.PersonId;

/** Someone has changed the login of a person in this transaction, which locks the private texts of the person. */
record LoginChanged(PersonId id) {
}
