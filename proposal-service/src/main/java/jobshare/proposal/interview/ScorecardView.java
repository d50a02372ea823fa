package jobshare.proposal.interview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scorecard as shown to the hiring manager and HR. */
public record ScorecardView(
        String panelMember,
        List<CriterionScore> criteria,
        Recommendation recommendation,
        @Nullable String note,
        Instant givenAt) {

    static ScorecardView of(Scorecard card) {
        return new ScorecardView(card.panelMember(), card.criteria(), card.recommendation(), card.note(), card.givenAt());
    }
}
