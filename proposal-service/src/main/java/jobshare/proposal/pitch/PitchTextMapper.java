package jobshare.proposal.pitch;

import java.util.List;
import java.util.Objects;
import jobshare.proposal.pitch.PitchContent.Endorsement;
import jobshare.proposal.pitch.PitchContent.Measure;
import jobshare.proposal.pitch.PitchContent.Texts;
import jobshare.proposal.proposal.Pitch;

/** Maps the texts of a pitch to those of the page. */
final class PitchTextMapper {

    private PitchTextMapper() {
    }

    static Texts texts(Pitch pitch) {
        return new Texts(ParagraphSplitter.split(pitch.whyShared()), ParagraphSplitter.split(pitch.benefits()),
                ParagraphSplitter.split(pitch.costs()), ParagraphSplitter.split(pitch.plan()),
                ParagraphSplitter.split(pitch.handover()), ParagraphSplitter.split(pitch.communication()),
                ParagraphSplitter.split(pitch.trial()), ParagraphSplitter.split(pitch.ifOneLeaves()),
                ParagraphSplitter.split(pitch.evidence()));
    }

    static List<Measure> measures(Pitch pitch) {
        return pitch.measures()
                .stream()
                .map(measure -> new Measure(measure.what(), Objects.requireNonNullElse(measure.target(), "")))
                .toList();
    }

    static List<Endorsement> endorsements(Pitch pitch) {
        return pitch.endorsements()
                .stream()
                .map(endorsement -> new Endorsement(endorsement.by(), ParagraphSplitter.split(endorsement.text())))
                .toList();
    }
}
