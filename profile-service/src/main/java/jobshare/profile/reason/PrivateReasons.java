package jobshare.profile.reason;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PersonId;

/**
 * The private reasons. Nothing of a text leaves but to the one who wrote it: no event carries it, the audit trail says only that it
 * was written, and it goes with the person.
 */
@ApplicationScoped
public class PrivateReasons implements PanacheRepositoryBase<PrivateReason, UUID> {

    private static final List<String> FIELD = List.of("reason");

    private final ReasonSeal seal;
    private final Audit audit;
    private final Clock clock;

    PrivateReasons(ReasonSeal seal, Audit audit, Clock clock) {
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** The text, for the person's own eyes. */
    public Optional<String> text(PersonId person) {
        return findByIdOptional(person.value()).map(reason -> seal.open(person, reason.sealed()));
    }

    ReasonView view(PersonId person) {
        return findByIdOptional(person.value())
                .map(reason -> new ReasonView(seal.open(person, reason.sealed()), reason.version(), reason.writtenAt()))
                .orElse(ReasonView.NONE);
    }

    /** 0 while there is none. */
    long version(PersonId person) {
        return findByIdOptional(person.value()).map(PrivateReason::version).orElse(0L);
    }

    void write(PersonId person, String text) {
        var reason = findByIdOptional(person.value()).orElseGet(() -> new PrivateReason(person));
        reason.write(seal.seal(person, text), clock.instant());
        persistAndFlush(reason);
        audit.record("write-reason", "person", person.value(), FIELD);
    }

    void delete(PersonId person) {
        if (deleteById(person.value())) {
            audit.record("delete-reason", "person", person.value(), FIELD);
        }
    }
}
