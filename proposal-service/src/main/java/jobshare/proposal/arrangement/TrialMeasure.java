package jobshare.proposal.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jobshare.proposal.concern.Concern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something by which the success of a trial is told, as it was agreed in the pitch, and what came of it.
 *
 * @param target from when on it is a success; null where the pitch left that open
 * @param outcome null until the trial is confirmed
 */
@Embeddable
public record TrialMeasure(String what, @Nullable String target, @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Column(name = "note") @Nullable String note) {

    /** What came of it. */
    @Schema(name = "MeasureOutcome")
    public enum Outcome {
        MET, PARTLY_MET, MISSED
    }

    /** An outcome, and what there is to say to it. */
    public record Finding(Outcome outcome, @Nullable String note) {
    }

    TrialMeasure with(Finding found) {
        return new TrialMeasure(what, target, found.outcome(), found.note());
    }

    /** Without words, since one of those whom they are about was erased. */
    TrialMeasure withoutTexts() {
        return new TrialMeasure(Concern.REMOVED, null, outcome, null);
    }
}
