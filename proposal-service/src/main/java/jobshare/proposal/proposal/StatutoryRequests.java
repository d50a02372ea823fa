package jobshare.proposal.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.DecisionExtension;
import jobshare.proposal.ruleset.RuleSet;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/** The statutory requests in a proposal: none, or one of a partner, or one of each. */
@Embeddable
class StatutoryRequests {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("personId")
    private List<StatutoryRequest> requests = new ArrayList<>();

    protected StatutoryRequests() {
    }

    StatutoryRequests(List<StatutoryRequest> requests) {
        this.requests.addAll(requests);
    }

    /** Makes the requests, each under the rule set in force at the instant, which may differ from the one at the draft. */
    void make(RuleSets rules, Instant at) {
        requests.forEach(request -> request.make(ruleSetInForce(request, rules, at), at));
    }

    /** @throws RuleViolation {@code no-rule-set} where no rule set is in force any more */
    static RuleSet ruleSetInForce(StatutoryRequest request, RuleSets rules, Instant at) {
        return rules.of(request.jurisdiction(), at)
                .orElseThrow(() -> new RuleViolation("no-rule-set", "No rule set is in force for " + request.jurisdiction()
                        + " any more. Draft the proposal again without the statutory request."));
    }

    /**
     * Records a meeting with a person about the request, or about the appeal.
     *
     * @param day on which it was held; null for today
     */
    void recordMeeting(PersonId person, @Nullable LocalDate day, RuleSets rules, Instant at) {
        var request = requirePending(person);
        var law = rules.named(request.ruleSet());
        var since = request.appealedOn() == null ? request.madeOn() : request.appealedOn();
        var today = law.dayOf(at);
        var heldOn = Objects.requireNonNullElse(day, today);
        if (heldOn.isAfter(today) || since != null && heldOn.isBefore(since)) {
            throw new InvalidValue("/heldOn",
                    heldOn + " is not between the day of the request, " + since + ", and today, " + today + ".");
        }
        request.recordMeeting(law, heldOn);
    }

    /**
     * Asks for an extension of the time to decide, or agrees to the one that the other side has asked for.
     *
     * @return whether it is agreed now
     */
    boolean extendDeadline(PersonId person, LocalDate until, @Nullable LocalDate trialUntil, RuleSets rules,
            CommandContext context) {
        var request = requirePending(person);
        if (context.person() != null && !context.person().equals(person)) {
            throw new InvalidValue("/personId", "Only " + person + " can agree to an extension for their own request.");
        }
        var law = rules.named(request.ruleSet());
        checkExtension(request, law, until, trialUntil, context.at());
        return request.extend(new DecisionExtension(until, trialUntil,
                context.person() == null ? DecisionExtension.Party.EMPLOYER : DecisionExtension.Party.PERSON), law);
    }

    private static void checkExtension(StatutoryRequest request, RuleSet law, LocalDate until, @Nullable LocalDate trialUntil,
            Instant at) {
        var rule = law.extension();
        var dueOn = request.decisionDeadline().map(Deadline::dueOn).orElse(null);
        if (rule == null || dueOn == null) {
            throw new RuleViolation("no-extension", "Under " + law.title() + " the time to decide cannot be extended.");
        }
        DateBounds.requireWithin("/until", until);
        if (!until.isAfter(dueOn)) {
            throw new InvalidValue("/until", until + " is not later than " + dueOn + ", when the decision is due.");
        }
        if (trialUntil != null && !rule.availableForTrial()) {
            throw new InvalidValue("/trialUntil", "Under " + law.title() + " there is no extension for a trial.");
        }
        if (trialUntil != null && (trialUntil.isAfter(until) || !trialUntil.isAfter(law.dayOf(at)))) {
            throw new InvalidValue("/trialUntil",
                    "A trial ends after today, and not after " + until + ", when the decision would be due.");
        }
        var lastDay = rule.lastDay(dueOn);
        if (law.dayOf(at).isAfter(lastDay)) {
            throw new RuleViolation("extension-too-late", "The decision was due on " + dueOn + "; under " + law.title()
                    + " an extension was possible until " + lastDay + ".");
        }
    }

    private StatutoryRequest requirePending(PersonId person) {
        return requests.stream()
                .filter(request -> request.person().equals(person) && request.isPending())
                .findFirst()
                .orElseThrow(() -> new InvalidValue("/personId",
                        "No statutory request of " + person + " waits for a decision in this proposal."));
    }

    void refuse(Refusal refusal, RuleSets rules, Instant at) {
        refusal.check(requests, rules, at);
        for (var request : requests) {
            if (request.isPending()) {
                var reason = refusal.of(request.person());
                request.refuse(rules.named(request.ruleSet()), reason.ground(), reason.whyReasonable(), reason.consultedOn(), at);
            }
        }
    }

    /**
     * Appeals against each refusal that can still be appealed against.
     *
     * @throws RuleViolation {@code appeal-too-late}, saying until when it was possible
     */
    void appeal(RuleSets rules, Instant at) {
        var open = requests.stream().filter(request -> request.openAppeal().isPresent()).toList();
        var inTime = open.stream().filter(request -> request.openAppeal().filter(last -> !last.isPast(at)).isPresent()).toList();
        if (inTime.isEmpty() && !open.isEmpty()) {
            throw new RuleViolation("appeal-too-late", "An appeal was possible until " + lastDayToAppeal().orElseThrow() + ".");
        }
        for (var request : open) {
            if (inTime.contains(request)) {
                request.appeal(rules.named(request.ruleSet()), at);
            } else {
                request.miss(Deadline.Kind.APPEAL, rules.named(request.ruleSet()), at);
            }
        }
    }

    /** The appeals are dismissed. */
    void dismissAppeals() {
        requests.forEach(StatutoryRequest::dismissAppeal);
    }

    void withdraw(RuleSets rules, Instant at) {
        requests.forEach(request -> request.withdraw(rules.named(request.ruleSet()), at));
    }

    void grant(RuleSets rules, Instant at) {
        requests.forEach(request -> request.grant(rules.named(request.ruleSet()), at));
    }

    void forget(PersonId person) {
        requests.forEach(request -> request.forget(person));
    }

    /** Warns of deadlines that are near, and applies those that have passed; each once. */
    List<ProposalStepKind> applyDeadlines(RuleSets rules, Instant now) {
        var steps = new ArrayList<ProposalStepKind>();
        for (var request : requests) {
            request.deadlines().forEach((kind, deadline) -> {
                if (deadline.isPast(now)) {
                    request.miss(kind, rules.named(request.ruleSet()), now);
                    steps.add(passed(kind, request));
                } else if (deadline.needsWarning(now)) {
                    request.warned(kind, now);
                    steps.add(near(kind));
                }
            });
        }
        return steps;
    }

    private static ProposalStepKind near(Deadline.Kind kind) {
        return switch (kind) {
            case MEETING, APPEAL_MEETING -> ProposalStepKind.MEETING_NEAR;
            case DECISION, APPEAL_DECISION -> ProposalStepKind.DEADLINE_NEAR;
            case APPEAL -> ProposalStepKind.APPEAL_NEAR;
        };
    }

    private static ProposalStepKind passed(Deadline.Kind kind, StatutoryRequest request) {
        return switch (kind) {
            case MEETING, APPEAL_MEETING -> ProposalStepKind.MEETING_MISSED;
            case DECISION, APPEAL_DECISION ->
                request.isPending() ? ProposalStepKind.DEADLINE_PASSED : ProposalStepKind.DEEMED_GRANTED;
            case APPEAL -> ProposalStepKind.APPEAL_TIME_OVER;
        };
    }

    boolean isEmpty() {
        return requests.isEmpty();
    }

    boolean isAppealOpen() {
        return lastDayToAppeal().isPresent();
    }

    /** The last day on which one of the refusals can be appealed against. */
    Optional<LocalDate> lastDayToAppeal() {
        return requests.stream().flatMap(request -> request.openAppeal().stream()).map(Deadline::dueOn).max(LocalDate::compareTo);
    }

    /** The last day on which an appeal was possible that nobody made in time. */
    Optional<LocalDate> missedDayToAppeal() {
        return requests.stream()
                .flatMap(request -> request.deadline(Deadline.Kind.APPEAL).stream())
                .filter(deadline -> deadline.status() == Deadline.Status.MISSED)
                .map(Deadline::dueOn)
                .max(LocalDate::compareTo);
    }

    boolean isAnyPending() {
        return pending().findAny().isPresent();
    }

    /** @param person null for a request of any partner */
    boolean isAnyExtendable(@Nullable PersonId person) {
        return pending().filter(StatutoryRequest::isExtendable)
                .anyMatch(request -> person == null || request.person().equals(person));
    }

    private Stream<StatutoryRequest> pending() {
        return requests.stream().filter(StatutoryRequest::isPending);
    }

    List<StatutoryRequest> toList() {
        return Collections.unmodifiableList(requests);
    }
}
