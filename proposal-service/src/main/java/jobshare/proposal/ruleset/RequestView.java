package jobshare.proposal.ruleset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statutory request with what the law says about it. */
public record RequestView(
        @Schema(description = "Null for a former partner, who was erased.") @Nullable PersonId personId,
        String jurisdiction,
        @Schema(description = "The rules that hold for it: those in force when it was made. See `/v1/proposals/rule-sets`.") String ruleSet,
        RequestStatus status,
        @Schema(description = "Since when the employment lasts, as the person told it.") @Nullable LocalDate employedSince,
        @Nullable BigDecimal weeklyHours,
        @Schema(description = "What the person has confirmed.") List<String> confirms,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate madeOn,
        @Schema(description = "The last day on which a decision is in time.") @Nullable LocalDate decisionDueOn,
        @Schema(description = "The end of that day where the law holds: the first instant that is too late.") @Nullable Instant decisionDueAt,
        @Schema(description = "All that has to be done by a day, in the order in which it comes.") List<DeadlineView> deadlines,
        @Schema(description = "More time to decide, which one side has asked for and the other has not agreed to.") @Nullable MoreTime moreTime,
        @Schema(description = "The last day of the trial for which more time was agreed.") @Nullable LocalDate trialUntil,
        @Nullable LocalDate decidedOn,
        @Nullable String ground,
        @Nullable String whyReasonable,
        @Nullable LocalDate consultedOn,
        @Nullable LocalDate appealedOn,
        @Schema(description = "The grounds on which it may be refused; empty where no law lists any.") List<Ground> permittedGrounds,
        @Schema(description = "What it means that the time passes without a decision.") Silence silence,
        @Schema(description = "That a partner's leaving is no ground to dismiss the other, where the law says so.") @Nullable Provision dismissalProtection,
        List<Source> sources,
        String notice) {

    /** @param person whose it is, as they may be shown */
    public static RequestView of(StatutoryRequest request, RuleSet rules, @Nullable PersonId person) {
        var told = request.particulars();
        return new RequestView(person, request.jurisdiction(), request.ruleSet(), request.status(), told.employedSince(),
                told.weeklyHours(), told.confirms(), request.effectiveFrom(), request.madeOn(),
                request.decisionDeadline().map(Deadline::dueOn).orElse(null),
                request.decisionDeadline().map(Deadline::dueAt).orElse(null), DeadlineView.of(request),
                request.moreTime().orElse(null), request.trialUntil(), request.decidedOn(), request.ground(),
                request.whyReasonable(), request.consultedOn(), request.appealedOn(), rules.grounds(), rules.silence(),
                rules.dismissalProtection(), rules.sources(), rules.notice());
    }
}
