package jobshare.proposal.arrangement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import jobshare.kit.audit.AuditLog;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.partnership.PartnershipEventHandler.PartnershipDissolved;
import jobshare.proposal.person.PersonEventHandler.PersonErased;

/**
 * Applies the end of a partnership, and the erasure of a person, to arrangements. A person who was erased leaves the role. A pair
 * that is no longer a partnership holds its role until someone decides otherwise.
 */
@ApplicationScoped
public class ArrangementDissolutionHandler {

    /** After the proposals, since a hire too locks its proposal before the arrangement that ends with it. */
    private static final int AFTER_PROPOSALS = 3000;

    private final ArrangementRepository repository;
    private final ArrangementPublisher publisher;
    private final ArrangementSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    ArrangementDissolutionHandler(ArrangementRepository repository, ArrangementPublisher publisher, ArrangementSettings settings,
            AuditLog audit, Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    void onPersonErased(@Observes @Priority(AFTER_PROPOSALS) PersonErased erased) {
        var context = CommandContext.ofScheduler(clock.instant());
        for (var arrangement : repository.lockedOf(erased.person())) {
            var steps = arrangement.forget(erased.person(), settings.day(context.at()), settings.departureOutcome(), context);
            if (!steps.isEmpty()) {
                publisher.publish(arrangement, steps);
                audit.recordAsService(arrangement.status() == ArrangementStatus.ENDED ? "end" : "leave", "arrangement",
                        arrangement.id().value());
            }
        }
        if (erased.subjectKey() != null) {
            repository.forgetAuthor(erased.subjectKey());
        }
    }

    void onPartnershipOver(@Observes @Priority(AFTER_PROPOSALS) PartnershipDissolved over) {
        var context = CommandContext.ofScheduler(clock.instant());
        for (var arrangement : repository.lockedOf(over.partnership())) {
            var steps = arrangement.notePartnershipDissolved(context);
            if (!steps.isEmpty()) {
                publisher.publish(arrangement, steps);
                audit.recordAsService("partnership-dissolved", "arrangement", arrangement.id().value());
            }
        }
    }
}
