package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.partnership.KnownPartnership;
import jobshare.proposal.proposal.NewProposal.NewStatutoryRequest;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import jobshare.proposal.role.KnownRole;
import jobshare.proposal.ruleset.RequestLimit;
import jobshare.proposal.ruleset.RuleSet;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;

/** What must be so before a pitch is drafted or requested, beyond what the proposal itself knows. */
@ApplicationScoped
public class RequestRules {

    private final RuleSets rules;
    private final ProposalRepository proposals;
    private final ArrangementRepository arrangements;

    @Inject
    RequestRules(RuleSets rules, ProposalRepository proposals, ArrangementRepository arrangements) {
        this.rules = rules;
        this.proposals = proposals;
        this.arrangements = arrangements;
    }

    /** @throws RuleBroken unless the two are an active pair, and the role is open or one of them would share it with a successor */
    void checkOpen(KnownPartnership partnership, KnownRole role) {
        if (!partnership.isActive()) {
            throw new RuleBroken("partnership-not-active", "Partnership " + partnership.id() + " is " + partnership.status()
                    + "; only an ACTIVE one can pitch for a role.");
        }
        if (!role.isOpen() && arrangements.openTo(partnership.people(), role.id()).isEmpty()) {
            throw new RuleBroken("role-not-open", "Role " + role.id() + " is " + role.status()
                    + "; only an OPEN one can be asked for, or one for which a successor is sought, by the one who stays.");
        }
    }

    /** @throws RuleBroken unless the two have agreed how they will work, too */
    void checkReady(KnownPartnership partnership, KnownRole role) {
        checkOpen(partnership, role);
        if (!partnership.agreementSigned()) {
            throw new RuleBroken("agreement-not-signed", "The agreement of partnership " + partnership.id()
                    + " is not signed by both. Sign it, then request.");
        }
    }

    /** The statutory requests of a draft, each under the rules that hold on that day. */
    List<StatutoryRequest> prepare(List<NewStatutoryRequest> wanted, List<PersonId> pair, Instant at) {
        var asked = new HashSet<PersonId>();
        var prepared = new ArrayList<StatutoryRequest>();
        for (int i = 0; i < wanted.size(); i++) {
            var request = wanted.get(i);
            var pointer = "/statutoryRequests/" + i;
            check(request, pointer, pair, asked);
            var law = rulesOf(request, pointer, at);
            law.conditions().checkTold(request.particulars(), law.title(), pointer);
            prepared.add(StatutoryRequest.prepared(Ids.v7(), request.personId(), request.jurisdiction(), law,
                    request.effectiveFrom(), request.particulars()));
        }
        return prepared;
    }

    private static void check(NewStatutoryRequest request, String pointer, List<PersonId> pair, Set<PersonId> asked) {
        if (!pair.contains(request.personId())) {
            throw new InvalidValue(pointer + "/personId", request.personId() + " is neither of the two partners.");
        }
        if (!asked.add(request.personId())) {
            throw new InvalidValue(pointer + "/personId", request.personId() + " is named twice; one request for each person.");
        }
        if (request.effectiveFrom() != null) {
            Dates.within(pointer + "/effectiveFrom", request.effectiveFrom());
        }
    }

    private RuleSet rulesOf(NewStatutoryRequest request, String pointer, Instant at) {
        return rules.of(request.jurisdiction(), at)
                .orElseThrow(() -> new InvalidValue(pointer + "/jurisdiction",
                        "No rule set is known for '" + request.jurisdiction()
                                + "'; there are " + String.join(", ", rules.jurisdictions())
                                + ". NONE is for where no law gives a right to ask."));
    }

    /**
     * Counts over all proposals of a person, one request of a person at a time.
     *
     * @throws RuleBroken where a person has asked as often as the law allows, or still waits for an answer
     */
    void checkLimits(Proposal proposal, Instant at) {
        proposal.statutoryRequests().stream().sorted(Comparator.comparing(request -> request.person().value()))
                .forEach(request -> {
                    proposals.lockRequestsOf(request.person());
                    checkLimits(request, StatutorySteps.rulesFor(request, rules, at), at);
                });
    }

    private void checkLimits(StatutoryRequest request, RuleSet law, Instant at) {
        var today = law.dayOf(at);
        var limit = law.limit();
        var since = limit == null ? today : limit.countsAfter(today);
        var earlier = proposals.requestsOf(request.person(), since).stream()
                .filter(other -> !other.id().equals(request.id()) && isOfTheSameLaw(other, law)).toList();
        if (law.onePending() && earlier.stream().anyMatch(StatutoryRequest::isPending)) {
            throw new RuleBroken("request-pending", "An earlier request of " + request.person() + " under " + law.title()
                    + " is not decided yet; the next one waits for it.");
        }
        if (limit != null && counted(earlier, limit, since) >= limit.requests()) {
            throw new RuleBroken("request-limit", "Under " + law.title() + " a person may ask " + limit.requests()
                    + (limit.requests() == 1 ? " time within " : " times within ") + limit.within().toTotalMonths()
                    + " months, and " + request.person() + " has done so since " + since
                    + ". Leave the statutory request out, or wait.");
        }
    }

    /** What was asked for under the rules of last year counts under those of this year. */
    private boolean isOfTheSameLaw(StatutoryRequest other, RuleSet law) {
        return rules.named(other.ruleSet()).jurisdiction().equals(law.jurisdiction());
    }

    private static long counted(List<StatutoryRequest> earlier, RequestLimit limit, LocalDate since) {
        return earlier.stream().map(limit::dayOf).filter(day -> day != null && day.isAfter(since)).count();
    }
}
