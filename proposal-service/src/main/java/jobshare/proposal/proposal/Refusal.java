package jobshare.proposal.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.ruleset.Ground;
import jobshare.proposal.ruleset.RuleSet;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/**
 * A refusal by the employer: an explanation, and a ground for each statutory request that waits for a decision under a law that
 * lists the grounds.
 */
public record Refusal(String explanation, List<Reason> reasons) {

    /**
     * Why the statutory request of one partner is refused.
     *
     * @param ground the code of a ground of the rule set
     * @param consultedOn the day on which the person was heard; null where nobody heard them, or where a meeting was recorded
     * @param whyReasonable why it is reasonable to refuse on that ground
     */
    public record Reason(
            PersonId personId,
            @Nullable String ground,
            @Nullable LocalDate consultedOn,
            @Nullable String whyReasonable) {
    }

    public Refusal {
        reasons = List.copyOf(reasons);
    }

    /**
     * Checks that each reason belongs to a request, and that each pending request has a lawful reason.
     *
     * @throws InvalidValue pointing at the reason that is missing or not lawful
     */
    void check(List<StatutoryRequest> requests, RuleSets rules, Instant at) {
        for (int i = 0; i < reasons.size(); i++) {
            var person = reasons.get(i).personId();
            var consultedOn = reasons.get(i).consultedOn();
            if (consultedOn != null) {
                DateBounds.requireWithin("/grounds/" + i + "/consultedOn", consultedOn);
            }
            if (requests.stream().noneMatch(request -> request.person().equals(person) && request.isPending())) {
                throw new InvalidValue("/grounds/" + i + "/personId",
                        "No statutory request of " + person + " waits for a decision in this proposal.");
            }
        }
        requests.stream()
                .filter(StatutoryRequest::isPending)
                .forEach(request -> check(request, rules.named(request.ruleSet()), at));
    }

    private void check(StatutoryRequest request, RuleSet rules, Instant at) {
        if (!rules.requiresGround() && !rules.requiresConsultation() && !rules.requiresExplanation()) {
            return;
        }
        int index = indexOf(request.person());
        var permitted = rules.requiresGround()
                ? "Under " + rules.title() + " a refusal needs one of these grounds: "
                        + String.join(", ", rules.grounds().stream().map(Ground::code).toList()) + "."
                : "";
        if (index < 0) {
            throw new InvalidValue("/grounds",
                    "The statutory request of " + request.person() + " waits for a decision. " + permitted);
        }
        var reason = reasons.get(index);
        if (rules.requiresGround() && (reason.ground() == null || rules.ground(reason.ground()).isEmpty())) {
            throw new InvalidValue("/grounds/" + index + "/ground",
                    "'" + reason.ground() + "' is not a permitted ground. " + permitted);
        }
        if (rules.requiresExplanation() && (reason.whyReasonable() == null || reason.whyReasonable().isBlank())) {
            throw new InvalidValue("/grounds/" + index + "/whyReasonable",
                    "Under " + rules.title() + " you must explain why the refusal is reasonable on its ground.");
        }
        if (rules.requiresConsultation() || reason.consultedOn() != null) {
            checkConsulted("/grounds/" + index + "/consultedOn", reason.consultedOn(), request, rules, at);
        }
    }

    private static void checkConsulted(String pointer, @Nullable LocalDate consultedOn, StatutoryRequest request, RuleSet rules,
            Instant at) {
        var today = rules.dayOf(at);
        var madeOn = request.madeOn();
        if (consultedOn == null && request.consultedOn() != null) {
            return;
        }
        if (consultedOn == null) {
            throw new InvalidValue(pointer,
                    "Under " + rules.title() + " you must hear the person before you refuse. Give the day.");
        }
        if (consultedOn.isAfter(today) || madeOn != null && consultedOn.isBefore(madeOn)) {
            throw new InvalidValue(pointer,
                    consultedOn + " is not between the day of the request, " + madeOn + ", and today, " + today + ".");
        }
    }

    /** The reason given for a person, or one without a ground. */
    Reason of(PersonId person) {
        int index = indexOf(person);
        return index < 0 ? new Reason(person, null, null, null) : reasons.get(index);
    }

    private int indexOf(PersonId person) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).personId().equals(person)) {
                return i;
            }
        }
        return -1;
    }
}
