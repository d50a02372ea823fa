package jobshare.matching.privatetext;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.PrivateTextsLocked;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.PersonCopy;

/**
 * The private texts of people: their answers in conversations and their emergency contacts. The event that lets a changed login in also
 * locks them, because both are read from the same copy of the person. Until it arrives, the previous login is the person.
 *
 * <p>Each text is stored with the number of erasures that the person had when it was written. A text with fewer is erased, even if
 * its row is not deleted yet.
 */
@ApplicationScoped
public class PrivateTexts {

    private final Directory directory;

    PrivateTexts(Directory directory) {
        this.directory = directory;
    }

    /** @throws RuleViolation if a changed login is not confirmed yet */
    public void requireOpen(PersonId person) {
        if (areLocked(person)) {
            throw PrivateTextsLocked.of(person);
        }
    }

    public boolean areLocked(PersonId person) {
        return lockedAt(person).isPresent();
    }

    /** When a change of the login locked them; empty while they are open. */
    public Optional<Instant> lockedAt(PersonId person) {
        return directory.person(person).map(PersonCopy::privateTextsLockedAt);
    }

    /** How often they were erased. */
    public int erasures(PersonId person) {
        return directory.person(person).map(PersonCopy::privateTextErasures).orElse(0);
    }
}
