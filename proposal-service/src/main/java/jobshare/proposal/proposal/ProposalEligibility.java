package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.partnership.PartnershipCopy;
import jobshare.proposal.proposal.ProposalRequest.StatutoryRequestDraft;
import jobshare.proposal.role.RoleCopy;
import jobshare.proposal.ruleset.RequestLimit;
import jobshare.proposal.ruleset.RuleSet;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;

/** Rules for drafting and requesting a proposal that depend on more than the proposal itself. */
@ApplicationScoped
public class ProposalEligibility {

    private final RuleSets rules;
    private final ProposalRepository proposals;
    private final ArrangementRepository arrangements;
    private final int maxEntries;

    ProposalEligibility(RuleSets rules, ProposalRepository proposals, ArrangementRepository arrangements,
            ProposalSettings settings) {
        this.rules = rules;
        this.proposals = proposals;
        this.arrangements = arrangements;
        this.maxEntries = settings.maxEntries();
    }

    /** @throws RuleViolation unless the partnership is active, and the role is available to it */
    void requireAvailable(PartnershipCopy partnership, RoleCopy role) {
        if (!partnership.isActive()) {
            throw new RuleViolation("partnership-not-active", "Partnership " + partnership.id() + " is " + partnership.status()
                    + "; only an ACTIVE partnership can pitch for a role.");
        }
        var active = arrangements.activeOfRole(role.id());
        if (active.filter(arrangement -> !arrangement.isOpenTo(partnership.people())).isPresent()) {
            throw new RuleViolation("role-not-open",
                    "Role " + role.id() + " is held under an arrangement. You can ask for it once that "
                            + "has ended, or with the remaining partner while a successor is sought.");
        }
        // FILLED comes back from the arrangements of this service, and may be out of date
        if (active.isEmpty() && !role.isOpen() && !role.isFilled()) {
            throw new RuleViolation("role-not-open",
                    "Role " + role.id() + " is " + role.status() + "; you can ask for an OPEN role only.");
        }
    }

    /**
     * Limits what a proposal can collect, since every response contains all of it.
     *
     * @param entries what the proposal already has, such as its concerns
     * @param plural the word for them in the problem, such as "concerns"
     * @throws RuleViolation if the proposal already has as many of them as the settings allow
     */
    void requireRoomFor(String plural, List<?> entries) {
        if (entries.size() >= maxEntries) {
            throw new RuleViolation("too-many-" + plural.replace(' ', '-'),
                    "This proposal already has the maximum of " + maxEntries + " " + plural + ".");
        }
    }

    /** @throws RuleViolation unless the role is available, and the pair has signed its agreement */
    void requireReady(PartnershipCopy partnership, RoleCopy role) {
        requireAvailable(partnership, role);
        if (!partnership.agreementSigned()) {
            throw new RuleViolation("agreement-not-signed",
                    "Both partners must sign the agreement of partnership " + partnership.id() + " before you request.");
        }
    }

    /** The statutory requests of a draft, each under the rule set in force on that day. */
    List<StatutoryRequest> prepare(List<StatutoryRequestDraft> wanted, List<PersonId> pair, Instant at) {
        var asked = new HashSet<PersonId>();
        var prepared = new ArrayList<StatutoryRequest>();
        for (int i = 0; i < wanted.size(); i++) {
            var request = wanted.get(i);
            var pointer = "/statutoryRequests/" + i;
            check(request, pointer, pair, asked);
            var law = rulesOf(request, pointer, at);
            law.conditions().requireComplete(request.employment(), law.title(), pointer);
            prepared.add(StatutoryRequest.prepared(Ids.v7(), request.personId(), request.jurisdiction(), law,
                    request.effectiveFrom(), request.employment()));
        }
        return prepared;
    }

    private static void check(StatutoryRequestDraft request, String pointer, List<PersonId> pair, Set<PersonId> asked) {
        if (!pair.contains(request.personId())) {
            throw new InvalidValue(pointer + "/personId", request.personId() + " is not a partner in this partnership.");
        }
        if (!asked.add(request.personId())) {
            throw new InvalidValue(pointer + "/personId", request.personId() + " is named twice; one request for each person.");
        }
        if (request.effectiveFrom() != null) {
            DateBounds.requireWithin(pointer + "/effectiveFrom", request.effectiveFrom());
        }
    }

    private RuleSet rulesOf(StatutoryRequestDraft request, String pointer, Instant at) {
        return rules.of(request.jurisdiction(), at)
                .orElseThrow(() -> new InvalidValue(pointer + "/jurisdiction",
                        "There is no rule set for '" + request.jurisdiction() + "', but for "
                                + String.join(", ", rules.jurisdictions())
                                + ". Use NONE where no law gives a right to request."));
    }

    /**
     * Counts the statutory requests in all proposals of a person.
     *
     * @throws RuleViolation where a person has made as many as the law allows, or one still waits for a decision
     */
    void requireWithinLimits(Proposal proposal, Instant at) {
        proposal.statutoryRequests()
                .stream()
                .sorted(Comparator.comparing(request -> request.person().value()))
                .forEach(request -> {
                    proposals.lockRequestsOf(request.person());
                    requireWithinLimit(request, StatutoryRequests.ruleSetInForce(request, rules, at), at);
                });
    }

    private void requireWithinLimit(StatutoryRequest request, RuleSet law, Instant at) {
        var today = law.dayOf(at);
        var limit = law.limit();
        var since = limit == null ? today : limit.countsAfter(today);
        var earlier = proposals.requestsOf(request.person(), since)
                .stream()
                .filter(other -> !other.id().equals(request.id()) && isOfTheSameLaw(other, law))
                .toList();
        if (law.onlyOnePending() && earlier.stream().anyMatch(StatutoryRequest::isPending)) {
            throw new RuleViolation("request-pending", "An earlier request of " + request.person() + " under " + law.title()
                    + " waits for a decision. Request again after it.");
        }
        if (limit != null && counted(earlier, limit, since) >= limit.requests()) {
            throw new RuleViolation("request-limit",
                    "Under " + law.title() + " a person may make " + limit.requests()
                            + (limit.requests() == 1 ? " request within " : " requests within ") + limit.within().toTotalMonths()
                            + " months, and " + request.person() + " has done so since " + since
                            + ". Leave the statutory request out, or wait.");
        }
    }

    /** A request under last year's rule set counts under this year's. */
    private boolean isOfTheSameLaw(StatutoryRequest other, RuleSet law) {
        return rules.named(other.ruleSet()).jurisdiction().equals(law.jurisdiction());
    }

    private static long counted(List<StatutoryRequest> earlier, RequestLimit limit, LocalDate since) {
        return earlier.stream().map(limit::dayOf).filter(day -> day != null && day.isAfter(since)).count();
    }
}
