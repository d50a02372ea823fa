package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jobshare.kit.id.ArrangementId;
import jobshare.proposal.arrangement.Arrangement;
import jobshare.proposal.arrangement.ArrangementNews;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.arrangement.ArrangementStatus;
import jobshare.proposal.arrangement.ArrangementTimes;
import jobshare.proposal.arrangement.TrialMeasure;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import jobshare.proposal.ruleset.RuleSets;

/**
 * The second yes to an offer: the hire, and the arrangement that stands after it. Where the pair leaves a role for it, or a successor
 * joins the one who stayed, the arrangement before ends in the same transaction.
 */
@ApplicationScoped
public class Hires {

    private final ArrangementRepository arrangements;
    private final ArrangementNews news;
    private final ArrangementTimes times;
    private final RuleSets rules;

    @Inject
    Hires(ArrangementRepository arrangements, ArrangementNews news, ArrangementTimes times, RuleSets rules) {
        this.arrangements = arrangements;
        this.news = news;
        this.times = times;
        this.rules = rules;
    }

    private static List<TrialMeasure> measures(Pitch pitch) {
        return pitch.measures().stream().map(measure -> new TrialMeasure(measure.what(), measure.target(), null, null)).toList();
    }

    /** @throws RuleBroken where the role is held, or the pair holds another */
    List<ProposalEvent> accept(Proposal proposal, Act act) {
        arrangements.queueFor(proposal.role(), proposal.partnership());
        var before = before(proposal);
        checkFree(proposal, before);
        var events = proposal.accept(rules, act);
        if (proposal.status() == ProposalStatus.HIRED) {
            var arrangement = Arrangement.ofHire(proposal, measures(proposal.pitch()), times, act);
            before.ifPresent(ending -> replace(ending, arrangement, act));
            arrangements.persist(arrangement);
            news.tell(arrangement);
        }
        return events;
    }

    /** The arrangement that ends with the hire, locked; none where it has ended otherwise, or no longer seeks a successor. */
    private Optional<Arrangement> before(Proposal proposal) {
        return proposal.endsArrangement().flatMap(arrangements::locked)
                .filter(ending -> ending.status() != ArrangementStatus.ENDED)
                .filter(ending -> ending.partnership().equals(proposal.partnership())
                        || ending.role().equals(proposal.role()) && ending.isOpenTo(proposal.people()));
    }

    private void checkFree(Proposal proposal, Optional<Arrangement> before) {
        var ending = before.map(Arrangement::id);
        arrangements.activeOfRole(proposal.role()).filter(holding -> isOther(holding, ending)).ifPresent(holding -> {
            throw new RuleBroken("role-taken", "Role " + proposal.role() + " is held under arrangement " + holding.id()
                    + ". It can be filled again when that has ENDED.");
        });
        arrangements.activeOfPartnership(proposal.partnership()).filter(holding -> isOther(holding, ending))
                .ifPresent(holding -> {
                    throw new RuleBroken("pair-hired", "The pair holds role " + holding.role() + " under arrangement "
                            + holding.id()
                            + ". It can be hired again when that has ENDED, or for a role for which it asks by change-role there.");
                });
    }

    private static boolean isOther(Arrangement holding, Optional<ArrangementId> ending) {
        return ending.filter(holding.id()::equals).isEmpty();
    }

    private void replace(Arrangement ending, Arrangement next, Act act) {
        ending.giveWayTo(next.id(), next.role(), act);
        next.follow(ending);
        news.tell(ending);
        // before the next one is stored: of a role, and of a pair, only one may stand at a time
        arrangements.flush();
    }
}
