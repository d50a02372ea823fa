package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.id.PersonId;
import jobshare.proposal.partnership.PartnershipsConsumer.PartnershipOver;
import jobshare.proposal.person.PeopleConsumer.PersonErased;
import jobshare.proposal.ruleset.RuleSets;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws what a pair has pitched that is no pair any more, and takes the words out of what someone pitched who was erased. A
 * second telling finds nothing left to do.
 */
@ApplicationScoped
public class Endings {

    private final ProposalRepository repository;
    private final ProposalNews news;
    private final RuleSets rules;
    private final Audit audit;
    private final Erasures erasures;
    private final Clock clock;

    @Inject
    Endings(ProposalRepository repository, ProposalNews news, RuleSets rules, Audit audit, Erasures erasures,
            Clock clock) {
        this.repository = repository;
        this.news = news;
        this.rules = rules;
        this.audit = audit;
        this.erasures = erasures;
        this.clock = clock;
    }

    void on(@Observes PartnershipOver over) {
        withdraw(repository.openOf(over.partnership()), null);
    }

    void on(@Observes PersonErased erased) {
        var person = erased.person();
        var theirs = repository.lockedOf(person);
        withdraw(repository.openOf(person), person);
        theirs.forEach(proposal -> proposal.forget(person, clock.instant()));
        repository.flush();
        // an arrangement has the id of its proposal
        erasures.sweep(person, erased.subjectKey(), theirs.stream().map(proposal -> proposal.id().value()).toList());
    }

    /** @param gone who is not to be told any more */
    private void withdraw(List<Proposal> proposals, @Nullable PersonId gone) {
        var act = Act.ofScheduler(clock.instant());
        for (var proposal : proposals) {
            news.tell(proposal, List.of(proposal.withdraw(rules, act)), gone);
            audit.recordOwn("withdraw", "proposal", proposal.id().value());
        }
    }
}
