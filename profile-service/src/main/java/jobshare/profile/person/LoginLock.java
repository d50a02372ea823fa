package jobshare.profile.person;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a changed login away from the private texts of a person: the private reason here, and the answers of conversations and the
 * emergency contacts in matching-service. They are locked until the login before the change confirms it.
 */
@Embeddable
public class LoginLock {

    private @Nullable String previousLoginKey;
    private @Nullable Instant loginChangedAt;
    private int privateTextErasures;

    /** Keyed hash of the subject that the person logged in with before the change; null unless locked. */
    @Nullable
    String previousLoginKey() {
        return previousLoginKey;
    }

    /** When the login last changed; null unless locked. */
    @Nullable
    Instant changedAt() {
        return loginChangedAt;
    }

    /** How often the private texts were erased because nobody confirmed a change. */
    int privateTextErasures() {
        return privateTextErasures;
    }

    boolean isLocked() {
        return previousLoginKey != null;
    }

    boolean isPreviousLogin(String loginKey) {
        return loginKey.equals(previousLoginKey);
    }

    /** @param loginKey keyed hash of the subject before the change */
    void lock(String loginKey, Instant at) {
        previousLoginKey = loginKey;
        loginChangedAt = at;
    }

    /** The login has changed again. The first login still has to confirm, and has the whole time for it again. */
    void extend(Instant at) {
        loginChangedAt = at;
    }

    void open() {
        previousLoginKey = null;
        loginChangedAt = null;
    }

    /** The lock ends, and texts from before it are no longer valid in any service. */
    void erase() {
        open();
        privateTextErasures++;
    }
}
