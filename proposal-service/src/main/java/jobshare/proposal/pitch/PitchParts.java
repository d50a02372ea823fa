package jobshare.proposal.pitch;

import java.util.List;
import java.util.Objects;
import jobshare.proposal.pitch.PitchContent.Endorsement;
import jobshare.proposal.pitch.PitchContent.Measure;
import jobshare.proposal.pitch.PitchContent.Texts;
import jobshare.proposal.proposal.Pitch;

/** What the pair wrote, as the page shows it. */
final class PitchParts {

    private PitchParts() {
    }

    static Texts texts(Pitch pitch) {
        return new Texts(Paragraphs.of(pitch.whyShared()), Paragraphs.of(pitch.benefits()), Paragraphs.of(pitch.costs()),
                Paragraphs.of(pitch.plan()), Paragraphs.of(pitch.handover()), Paragraphs.of(pitch.communication()),
                Paragraphs.of(pitch.trial()), Paragraphs.of(pitch.ifOneLeaves()), Paragraphs.of(pitch.evidence()));
    }

    static List<Measure> measures(Pitch pitch) {
        return pitch.measures().stream()
                .map(measure -> new Measure(measure.what(), Objects.requireNonNullElse(measure.target(), ""))).toList();
    }

    static List<Endorsement> endorsements(Pitch pitch) {
        return pitch.endorsements().stream()
                .map(endorsement -> new Endorsement(endorsement.by(), Paragraphs.of(endorsement.text()))).toList();
    }
}
