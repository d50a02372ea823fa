package jobshare.profile.reason;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.profile.person.Person;
import jobshare.profile.person.PrivateTextsErased;

/**
 * Stores private reasons. A text is returned only to the person who wrote it. No event contains it, the audit trail records only
 * that it changed, and it is deleted with the person.
 */
@ApplicationScoped
public class PrivateReasonStore implements PanacheRepositoryBase<PrivateReason, UUID> {

    private static final String REPLACE = "replace-private-reason";
    private static final String DELETE = "delete-private-reason";
    private static final List<String> FIELDS = List.of("reason");

    private final ReasonCipher cipher;
    private final AuditLog audit;
    private final Clock clock;

    PrivateReasonStore(ReasonCipher cipher, AuditLog audit, Clock clock) {
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether an action in the audit trail is about a private reason; only the person may know that there was one. */
    public static boolean isAudited(String action) {
        return action.equals(REPLACE) || action.equals(DELETE);
    }

    /** The decrypted text; callers may pass it only to the person. */
    public Optional<String> text(PersonId person) {
        return findByIdOptional(person.value()).map(reason -> cipher.decrypt(person, reason.encrypted()));
    }

    PrivateReasonView view(PersonId person) {
        return findByIdOptional(person.value()).map(
                reason -> new PrivateReasonView(cipher.decrypt(person, reason.encrypted()), reason.version(), reason.writtenAt()))
                .orElse(PrivateReasonView.NONE);
    }

    /** 0 if there is no reason. */
    long version(PersonId person) {
        return findByIdOptional(person.value()).map(PrivateReason::version).orElse(0L);
    }

    /** The same text again changes nothing. */
    void replace(PersonId person, String text) {
        var stored = findByIdOptional(person.value());
        if (stored.filter(reason -> hasText(reason, person, text)).isPresent()) {
            return;
        }
        var encrypted = cipher.encrypt(person, text);
        stored.ifPresent(reason -> reason.replace(encrypted, clock.instant()));
        persistAndFlush(stored.orElseGet(() -> new PrivateReason(person, encrypted, clock.instant())));
        audit.record(REPLACE, Person.KIND, person.value(), FIELDS);
    }

    private boolean hasText(PrivateReason reason, PersonId person, String text) {
        try {
            return cipher.decrypt(person, reason.encrypted()).equals(text);
        } catch (UnreadableReason e) {
            return false; // its key is gone, and the new text replaces it
        }
    }

    void on(@Observes PrivateTextsErased erased) {
        deleteById(erased.id().value());
    }

    void delete(PersonId person) {
        if (deleteById(person.value())) {
            audit.record(DELETE, Person.KIND, person.value(), FIELDS);
        }
    }
}
