package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jobshare.kit.id.ProposalId;
import jobshare.proposal.proposal.Sights;

/** What the caller may read of a pitch; laid out after the transaction, which need not wait for that. */
@ApplicationScoped
public class PitchReading {

    private final Sights sights;
    private final PitchContents contents;

    @Inject
    PitchReading(Sights sights, PitchContents contents) {
        this.sights = sights;
        this.contents = contents;
    }

    @Transactional
    PitchContent seen(ProposalId id) {
        var sight = sights.of(id);
        return contents.of(sight.proposal(), sight.names());
    }
}
