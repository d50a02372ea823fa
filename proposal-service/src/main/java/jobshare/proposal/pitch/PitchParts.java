package jobshare.proposal.pitch;

import java.util.List;
import jobshare.proposal.pitch.PitchContent.Endorsement;
import jobshare.proposal.pitch.PitchContent.Measure;
import jobshare.proposal.proposal.Pitch;

/** The lists of a pitch, as the page shows them. */
final class PitchParts {

    private PitchParts() {
    }

    static List<Measure> measures(Pitch pitch) {
        return List.of();
    }

    static List<Endorsement> endorsements(Pitch pitch) {
        return List.of();
    }
}
