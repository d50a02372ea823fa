package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jobshare.kit.id.ProposalId;
import jobshare.proposal.proposal.ProposalAccess;

/** Loads a pitch as far as the caller may read it. Rendering happens after the transaction. */
@ApplicationScoped
public class ReadablePitch {

    private final ProposalAccess proposalAccess;
    private final PitchContentFactory contents;

    ReadablePitch(ProposalAccess proposalAccess, PitchContentFactory contents) {
        this.proposalAccess = proposalAccess;
        this.contents = contents;
    }

    @Transactional
    PitchContent requireVisible(ProposalId id) {
        var sight = proposalAccess.requireVisible(id);
        return contents.of(sight.proposal(), sight.names());
    }
}
