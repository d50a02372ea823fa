package jobshare.proposal.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import jobshare.proposal.proposal.Rejection.RuleBroken;
import jobshare.proposal.ruleset.Deadline;
import jobshare.proposal.ruleset.MoreTime;
import jobshare.proposal.ruleset.RuleSet;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/** What the law on statutory requests adds to the life of a proposal: meetings, more time, appeals, and deadlines that pass. */
public record StatutorySteps(Proposal proposal, RuleSets rules) {

    /**
     * A meeting was held with a person about the request, or about the appeal.
     *
     * @param day on which it was held; null for today
     */
    public ProposalEvent recordMeeting(PersonId person, @Nullable LocalDate day, Act act) {
        proposal.check(Action.RECORD_MEETING, act.person());
        var request = pending(person);
        var law = rules.named(request.ruleSet());
        var since = request.appealedOn() == null ? request.madeOn() : request.appealedOn();
        var today = law.dayOf(act.at());
        var heldOn = Objects.requireNonNullElse(day, today);
        if (heldOn.isAfter(today) || since != null && heldOn.isBefore(since)) {
            throw new InvalidValue("/heldOn", heldOn + " is not between " + since + ", when it was asked for, and today, " + today
                    + ".");
        }
        request.met(law, heldOn);
        return proposal.step(Step.MEETING_HELD, act);
    }

    /** Asks for more time to decide, or agrees where the other side has asked for the same. */
    public ProposalEvent extendDeadline(PersonId person, LocalDate until, @Nullable LocalDate trialUntil, Act act) {
        proposal.check(Action.EXTEND_DEADLINE, act.person());
        var request = pending(person);
        if (act.person() != null && !act.person().equals(person)) {
            throw new InvalidValue("/personId", "Only " + person + " can agree to more time for the request that is theirs.");
        }
        checkExtension(request, rules.named(request.ruleSet()), until, trialUntil, act.at());
        var wanted = new MoreTime(until, trialUntil, act.person() == null ? MoreTime.Asker.EMPLOYER : MoreTime.Asker.PERSON);
        return proposal.step(request.extend(wanted, rules.named(request.ruleSet()))
                ? Step.DEADLINE_EXTENDED
                : Step.EXTENSION_ASKED, act);
    }

    private static void checkExtension(StatutoryRequest request, RuleSet law, LocalDate until, @Nullable LocalDate trialUntil,
            Instant at) {
        var rule = law.extension();
        var dueOn = request.decisionDeadline().map(Deadline::dueOn).orElse(null);
        if (rule == null || dueOn == null) {
            throw new RuleBroken("no-extension", "Under " + law.title() + " no more time to decide can be agreed.");
        }
        Dates.within("/until", until);
        if (!until.isAfter(dueOn)) {
            throw new InvalidValue("/until", until + " is not later than " + dueOn + ", when the decision is due.");
        }
        if (trialUntil != null && !rule.forTrial()) {
            throw new InvalidValue("/trialUntil", "Under " + law.title() + " no time is added for a trial.");
        }
        if (trialUntil != null && (trialUntil.isAfter(until) || !trialUntil.isAfter(law.dayOf(at)))) {
            throw new InvalidValue("/trialUntil",
                    "A trial ends after today, and not after " + until + ", when the decision is due.");
        }
        var lastDay = rule.lastDay(dueOn);
        if (law.dayOf(at).isAfter(lastDay)) {
            throw new RuleBroken("extension-too-late", "The decision was due on " + dueOn + "; under " + law.title()
                    + " more time could be agreed until " + lastDay + ".");
        }
    }

    private StatutoryRequest pending(PersonId person) {
        return proposal.statutoryRequests().stream().filter(request -> request.person().equals(person) && request.isPending())
                .findFirst().orElseThrow(() -> new InvalidValue("/personId",
                        "No statutory request of " + person + " waits for a decision in this proposal."));
    }

    /**
     * Appeals against each refusal of a statutory request that can still be appealed against.
     *
     * @throws RuleBroken {@code appeal-too-late}, saying until when it was possible
     */
    void appeal(Instant at) {
        var open = proposal.statutoryRequests().stream().filter(request -> request.openAppeal().isPresent()).toList();
        var inTime = open.stream().filter(request -> request.openAppeal().filter(last -> !last.isPast(at)).isPresent()).toList();
        if (inTime.isEmpty() && !open.isEmpty()) {
            throw new RuleBroken("appeal-too-late", "An appeal was possible until " + lastAppeal(proposal).orElseThrow() + ".");
        }
        for (var request : open) {
            if (inTime.contains(request)) {
                request.appeal(rules.named(request.ruleSet()), at);
            } else {
                request.pass(Deadline.Kind.APPEAL, rules.named(request.ruleSet()), at);
            }
        }
    }

    /** Warns before, and acts at, the deadlines of the law; each once. It changes no status but that of a refusal that now stands. */
    public List<ProposalEvent> keepDeadlines(Instant now) {
        var events = new ArrayList<ProposalEvent>();
        var act = Act.ofScheduler(now);
        for (var request : proposal.statutoryRequests()) {
            request.deadlines().forEach((kind, deadline) -> {
                if (deadline.isPast(now)) {
                    request.pass(kind, rules.named(request.ruleSet()), now);
                    events.add(proposal.step(passed(kind, request), act));
                } else if (deadline.isToBeWarnedOf(now)) {
                    request.warned(kind, now);
                    events.add(proposal.step(near(kind), act));
                }
            });
        }
        if (proposal.status() == ProposalStatus.REFUSED && !appealOpen(proposal)
                && events.stream().anyMatch(event -> event.step() == Step.APPEAL_TIME_OVER)) {
            events.add(proposal.close(null, act));
        }
        return events;
    }

    private static Step near(Deadline.Kind kind) {
        return switch (kind) {
            case MEETING, APPEAL_MEETING -> Step.MEETING_NEAR;
            case DECISION, APPEAL_DECISION -> Step.DEADLINE_NEAR;
            case APPEAL -> Step.APPEAL_NEAR;
        };
    }

    private static Step passed(Deadline.Kind kind, StatutoryRequest request) {
        return switch (kind) {
            case MEETING, APPEAL_MEETING -> Step.MEETING_MISSED;
            case DECISION, APPEAL_DECISION -> request.isPending() ? Step.DEADLINE_PASSED : Step.GRANTED_BY_SILENCE;
            case APPEAL -> Step.APPEAL_TIME_OVER;
        };
    }

    /**
     * The rules under which a request is made at an instant: those that are in force then, which may be others than those when it
     * was drafted.
     *
     * @throws RuleBroken {@code no-rule-set} where none is in force any more
     */
    static RuleSet rulesFor(StatutoryRequest request, RuleSets rules, Instant at) {
        return rules.of(request.jurisdiction(), at).orElseThrow(() -> new RuleBroken("no-rule-set", "No rule set is in force for "
                + request.jurisdiction() + " any more. Draft it again without the statutory request."));
    }

    static boolean appealOpen(ProposalState proposal) {
        return lastAppeal(proposal).isPresent();
    }

    /** The last of the days on which one of the refusals can be appealed against. */
    private static Optional<LocalDate> lastAppeal(ProposalState proposal) {
        return proposal.statutoryRequests().stream().flatMap(request -> request.openAppeal().stream()).map(Deadline::dueOn)
                .max(LocalDate::compareTo);
    }

    static @Nullable String inTheWayOfAppeal(ProposalState proposal, boolean appealable) {
        if (!appealable) {
            return "there is no appeal under the rules that hold for it, or it has been heard.";
        }
        return proposal.statutoryRequests().isEmpty() || appealOpen(proposal) ? null : "it stands." + lateAppeal(proposal);
    }

    /** Until when an appeal was possible for which it is too late; empty where that is not so. */
    static String lateAppeal(ProposalState proposal) {
        return proposal.statutoryRequests().stream().flatMap(request -> request.deadline(Deadline.Kind.APPEAL).stream())
                .filter(deadline -> deadline.status() == Deadline.Status.PASSED).map(Deadline::dueOn).max(LocalDate::compareTo)
                .map(day -> " An appeal was possible until " + day + ".").orElse("");
    }

    static @Nullable String inTheWayOfClosing(ProposalState proposal) {
        return lastAppeal(proposal)
                .map(day -> "an appeal may be made until " + day + ", and until then the refusal does not stand.")
                .orElse(null);
    }

    static @Nullable String inTheWayOfMeeting(ProposalState proposal) {
        return proposal.statutoryRequests().stream().anyMatch(StatutoryRequest::isPending)
                ? null
                : "no statutory request waits for a decision.";
    }

    static @Nullable String inTheWayOfMoreTime(ProposalState proposal, @Nullable PersonId person) {
        var waits = proposal.statutoryRequests().stream().filter(StatutoryRequest::isPending)
                .filter(StatutoryRequest::isExtendable)
                .anyMatch(request -> person == null || request.person().equals(person));
        return waits
                ? null
                : "no statutory request " + (person == null ? "" : "of yours ")
                        + "waits under a law that lets more time be agreed.";
    }
}
