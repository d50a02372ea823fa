package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.erasure.ErasureRegistry;
import jobshare.kit.id.PersonId;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.partnership.PartnershipEventHandler.PartnershipDissolved;
import jobshare.proposal.person.PersonEventHandler.PersonErased;
import jobshare.proposal.ruleset.RuleSets;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws the open proposals of a partnership that has ended and of a person who was erased, and removes the texts of the
 * latter. A repeated event finds nothing left to do.
 */
@ApplicationScoped
public class ProposalDissolutionHandler {

    private final ProposalRepository repository;
    private final ProposalPublisher publisher;
    private final RuleSets rules;
    private final AuditLog audit;
    private final ErasureRegistry erasures;
    private final Clock clock;

    ProposalDissolutionHandler(ProposalRepository repository, ProposalPublisher publisher, RuleSets rules, AuditLog audit,
            ErasureRegistry erasures, Clock clock) {
        this.repository = repository;
        this.publisher = publisher;
        this.rules = rules;
        this.audit = audit;
        this.erasures = erasures;
        this.clock = clock;
    }

    void onPartnershipOver(@Observes PartnershipDissolved over) {
        withdraw(repository.openOf(over.partnership()), null);
    }

    void onPersonErased(@Observes PersonErased erased) {
        var person = erased.person();
        var proposals = repository.lockedOf(person);
        withdraw(repository.openOf(person), person);
        proposals.forEach(proposal -> proposal.forget(person, clock.instant()));
        repository.flush();
        // an arrangement has the id of its proposal
        erasures.eraseTraces(person, erased.subjectKey(), proposals.stream().map(proposal -> proposal.id().value()).toList());
    }

    /** @param except who is not notified */
    private void withdraw(List<Proposal> proposals, @Nullable PersonId except) {
        var context = CommandContext.ofScheduler(clock.instant());
        for (var proposal : proposals) {
            publisher.publish(proposal, List.of(proposal.withdraw(rules, context)), except);
            audit.recordAsService("withdraw", "proposal", proposal.id().value());
        }
    }
}
