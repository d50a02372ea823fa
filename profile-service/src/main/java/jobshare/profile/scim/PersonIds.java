package jobshare.profile.scim;

import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.InvalidValue;

/** A SCIM id is the id of a person. What is no such id is the id of nobody. */
final class PersonIds {

    private PersonIds() {
    }

    static Optional<PersonId> read(String text) {
        try {
            return Optional.of(PersonId.fromString(text));
        } catch (InvalidValue e) {
            return Optional.empty();
        }
    }
}
