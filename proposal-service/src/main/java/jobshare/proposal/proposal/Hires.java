package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jobshare.proposal.arrangement.Arrangement;
import jobshare.proposal.arrangement.ArrangementNews;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import jobshare.proposal.ruleset.RuleSets;

/** The second yes to an offer: the hire, and the arrangement that stands after it. */
@ApplicationScoped
public class Hires {

    private final ArrangementRepository arrangements;
    private final ArrangementNews news;
    private final RuleSets rules;

    @Inject
    Hires(ArrangementRepository arrangements, ArrangementNews news, RuleSets rules) {
        this.arrangements = arrangements;
        this.news = news;
        this.rules = rules;
    }

    /** @throws RuleBroken where the role is held, or the pair holds another */
    List<ProposalEvent> accept(Proposal proposal, Act act) {
        arrangements.queueFor(proposal.role(), proposal.partnership());
        arrangements.activeOfRole(proposal.role()).ifPresent(holding -> {
            throw new RuleBroken("role-taken", "Role " + proposal.role() + " is held under arrangement " + holding.id()
                    + ". It can be filled again when that has ENDED.");
        });
        arrangements.activeOfPartnership(proposal.partnership()).ifPresent(holding -> {
            throw new RuleBroken("pair-hired", "The pair holds role " + holding.role() + " under arrangement " + holding.id()
                    + ". It can be hired again when that has ENDED.");
        });
        var events = proposal.accept(rules, act);
        if (proposal.status() == ProposalStatus.HIRED) {
            var arrangement = Arrangement.ofHire(proposal, act);
            arrangements.persist(arrangement);
            news.tell(arrangement.event());
        }
        return events;
    }
}
