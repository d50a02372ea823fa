package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jobshare.kit.id.ProposalId;

/** Keeps, beside each proposal, the row by which the funnel counts it; in the transaction of the step. */
@ApplicationScoped
class Progress {

    private static final Set<Step> COUNTED = EnumSet.of(Step.DRAFTED, Step.SOUNDED, Step.WELCOMED, Step.REQUESTED,
            Step.REVIEW_STARTED, Step.INTERVIEW_SCHEDULED, Step.OFFERED, Step.HIRED, Step.REFUSED);

    private final EntityManager entities;

    @Inject
    Progress(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes the row anew from the timeline, if one of the steps counts. */
    void follow(ProposalId id, List<ProposalEvent> steps) {
        if (steps.stream().anyMatch(event -> COUNTED.contains(event.step()))) {
            entities.createNativeQuery("""
                    insert into progress select * from progress_on_timeline where proposal_id = ?1
                    on conflict (proposal_id) do update set arrangement = excluded.arrangement, sounded_at = excluded.sounded_at,
                    welcomed_at = excluded.welcomed_at, requested_at = excluded.requested_at, reviewed_at = excluded.reviewed_at,
                    interviewed_at = excluded.interviewed_at, offered_at = excluded.offered_at, hired_at = excluded.hired_at,
                    refused_at = excluded.refused_at""").setParameter(1, id.value()).executeUpdate();
        }
    }
}
