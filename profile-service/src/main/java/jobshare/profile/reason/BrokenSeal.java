package jobshare.profile.reason;

import jobshare.kit.id.PersonId;

/** What is stored was changed, belongs to someone else, or its key is gone. Says whose, and nothing of what. */
class BrokenSeal extends IllegalStateException {

    BrokenSeal(PersonId person, String why) {
        super("The private reason of person " + person + " can't be opened: " + why);
    }
}
