package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.partnership.PartnershipEventHandler.AgreementChanged;

/** Notes a changed agreement in each open proposal of the pair. */
@ApplicationScoped
public class AgreementChangeHandler {

    private final ProposalRepository repository;
    private final ProposalPublisher publisher;
    private final AuditLog audit;
    private final Clock clock;

    AgreementChangeHandler(ProposalRepository repository, ProposalPublisher publisher, AuditLog audit, Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
        this.audit = audit;
        this.clock = clock;
    }

    void onAgreementChanged(@Observes AgreementChanged changed) {
        var context = CommandContext.ofScheduler(clock.instant());
        for (var proposal : repository.openOf(changed.partnership())) {
            publisher.publish(proposal, List.of(proposal.noteAgreementChanged(context)), null);
            audit.recordAsService("agreement-changed", "proposal", proposal.id().value());
        }
    }
}
