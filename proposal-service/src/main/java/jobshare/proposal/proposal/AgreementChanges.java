package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.proposal.partnership.PartnershipsConsumer.AgreementChanged;

/** Tells on each open pitch of a pair that what the two agree on is another than before. */
@ApplicationScoped
public class AgreementChanges {

    private final ProposalRepository repository;
    private final ProposalNews news;
    private final Audit audit;
    private final Clock clock;

    @Inject
    AgreementChanges(ProposalRepository repository, ProposalNews news, Audit audit, Clock clock) {
        this.repository = repository;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes AgreementChanged changed) {
        var act = Act.ofScheduler(clock.instant());
        for (var proposal : repository.openOf(changed.partnership())) {
            news.tell(proposal, List.of(proposal.agreementChanged(act)), null);
            audit.recordOwn("agreement-changed", "proposal", proposal.id().value());
        }
    }
}
