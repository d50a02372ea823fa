package jobshare.proposal.ruleset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statutory request, with the rules that apply to it. */
public record StatutoryRequestView(
        @Schema(description = "Null for an erased partner.") @Nullable PersonId personId,
        String jurisdiction,
        @Schema(description = "Id of the rule set in force when the request was made; see "
                + "`/v1/proposals/rule-sets`.") String ruleSet,
        StatutoryRequestStatus status,
        @Schema(description = "Start of the employment, as stated by the person.") @Nullable LocalDate employedSince,
        @Nullable BigDecimal weeklyHours,
        @Schema(description = "Codes of the confirmations that the person gave.") List<String> confirms,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate madeOn,
        @Schema(description = "The last day on which a decision is in time.") @Nullable LocalDate decisionDueOn,
        @Schema(description = "The instant at which the deadline passes: the end of that day in the time zone of the jurisdiction "
                + "(exclusive).") @Nullable Instant decisionDueAt,
        @Schema(description = "All deadlines, in the order of the procedure.") List<DeadlineView> deadlines,
        @Schema(description = "An extension that one party has requested and the "
                + "other has not agreed to.") @Nullable DecisionExtension extension,
        @Schema(description = "The last day of the trial for which an extension was agreed.") @Nullable LocalDate trialUntil,
        @Nullable LocalDate decidedOn,
        @Nullable String ground,
        @Nullable String whyReasonable,
        @Nullable LocalDate consultedOn,
        @Nullable LocalDate appealedOn,
        @Schema(description = "The permitted grounds of refusal; empty if the law lists none.") List<Ground> permittedGrounds,
        @Schema(description = "The effect if the employer does not decide in time.") NoDecisionEffect noDecisionEffect,
        @Schema(description = "The provision that protects a partner from dismissal when the other "
                + "leaves; null if there is none.") @Nullable Provision dismissalProtection,
        List<Source> sources,
        String disclaimer) {

    /** @param person the person, as far as the caller may see */
    public static StatutoryRequestView of(StatutoryRequest request, RuleSet rules, @Nullable PersonId person) {
        var employment = request.employment();
        return new StatutoryRequestView(person, request.jurisdiction(), request.ruleSet(), request.status(),
                employment.employedSince(), employment.weeklyHours(), employment.confirms(), request.effectiveFrom(),
                request.madeOn(), request.decisionDeadline().map(Deadline::dueOn).orElse(null),
                request.decisionDeadline().map(Deadline::dueAt).orElse(null), DeadlineView.of(request),
                request.extension().orElse(null), request.trialUntil(), request.decidedOn(), request.ground(),
                request.whyReasonable(), request.consultedOn(), request.appealedOn(), rules.grounds(), rules.noDecisionEffect(),
                rules.dismissalProtection(), rules.sources(), rules.disclaimer());
    }
}
