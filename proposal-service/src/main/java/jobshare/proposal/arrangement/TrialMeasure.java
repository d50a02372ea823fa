package jobshare.proposal.arrangement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jobshare.proposal.concern.Concern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the success of a trial, as agreed in the pitch, and its outcome.
 *
 * @param target from which value the trial is a success; null where the pitch left that open
 * @param outcome null until the trial is confirmed
 */
@Embeddable
public record TrialMeasure(
        String what,
        @Nullable String target,
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Nullable String note) {

    /** How far the target was met. */
    @Schema(name = "MeasureOutcome")
    public enum Outcome {
        MET, PARTLY_MET, MISSED
    }

    /** An outcome, and a note on it. */
    public record Finding(Outcome outcome, @Nullable String note) {
    }

    TrialMeasure with(Finding found) {
        return new TrialMeasure(what, target, found.outcome(), found.note());
    }

    /** Removes the texts, which may be about someone who was erased. */
    TrialMeasure withoutTexts() {
        return new TrialMeasure(Concern.REMOVED, null, outcome, null);
    }
}
