package jobshare.profile.reason;

import jobshare.kit.id.PersonId;

/** A stored reason was altered, belongs to someone else, or its key is missing. The message never contains the text. */
class UnreadableReason extends IllegalStateException {

    UnreadableReason(PersonId person, String cause) {
        super("The private reason of person " + person + " cannot be decrypted: " + cause);
    }
}
