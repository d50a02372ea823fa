package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.proposal.partnership.PartnershipsConsumer.PartnershipOver;
import jobshare.proposal.person.PeopleConsumer.PersonErased;
import jobshare.proposal.ruleset.RuleSets;

/** Withdraws what a pair has pitched that is no pair any more. A second telling finds nothing left to withdraw. */
@ApplicationScoped
public class Endings {

    private final ProposalRepository repository;
    private final ProposalNews news;
    private final RuleSets rules;
    private final Audit audit;
    private final Clock clock;

    @Inject
    Endings(ProposalRepository repository, ProposalNews news, RuleSets rules, Audit audit, Clock clock) {
        this.repository = repository;
        this.news = news;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes PartnershipOver over) {
        withdraw(repository.openOf(over.partnership()));
    }

    void on(@Observes PersonErased erased) {
        withdraw(repository.openOf(erased.person()));
    }

    private void withdraw(List<Proposal> proposals) {
        var act = Act.ofScheduler(clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (var proposal : proposals) {
            news.tell(proposal, List.of(proposal.withdraw(rules, act)), null);
            audit.recordOwn("withdraw", "proposal", proposal.id().value());
        }
    }
}
