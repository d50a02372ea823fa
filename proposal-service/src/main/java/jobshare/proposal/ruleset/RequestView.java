package jobshare.proposal.ruleset;

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
        String ruleSet,
        RequestStatus status,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate madeOn,
        @Schema(description = "The last day on which a decision is in time.") @Nullable LocalDate decisionDueOn,
        @Schema(description = "The end of that day where the law holds: the first instant that is too late.") @Nullable Instant decisionDueAt,
        @Nullable LocalDate decidedOn,
        @Nullable String ground,
        @Nullable LocalDate consultedOn,
        @Schema(description = "The grounds on which it may be refused; empty where no law lists any.") List<Ground> permittedGrounds,
        @Schema(description = "What it means that the time passes without a decision.") Silence silence,
        List<Source> sources,
        String notice) {

    private static final String NOTICE = "Not legal advice.";

    /** @param person whose it is, as they may be shown */
    public static RequestView of(StatutoryRequest request, RuleSet rules, @Nullable PersonId person) {
        return new RequestView(person, request.jurisdiction(), request.ruleSet(), request.status(),
                request.effectiveFrom(),
                request.madeOn(), request.decisionDueOn(), request.decisionDueAt(), request.decidedOn(), request.ground(),
                request.consultedOn(), rules.grounds(), rules.silence(), rules.sources(), NOTICE);
    }
}
