package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jobshare.kit.id.ProposalId;

/**
 * Projects the timeline of a proposal to the row that the funnel counts, in the transaction of the step. The narrow rows let the
 * funnel count all proposals without reading their timelines.
 */
@ApplicationScoped
class FunnelProjection {

    /** The column that holds when a step was first taken. */
    private static final Map<ProposalStepKind, String> FIRST_TIMES = new EnumMap<>(
            Map.of(ProposalStepKind.DRAFTED, "drafted_at", ProposalStepKind.SOUNDING_SENT, "sounding_sent_at",
                    ProposalStepKind.INTEREST_EXPRESSED, "interest_expressed_at", ProposalStepKind.REQUESTED, "requested_at",
                    ProposalStepKind.REVIEW_STARTED, "reviewed_at", ProposalStepKind.INTERVIEW_SCHEDULED, "interviewed_at",
                    ProposalStepKind.OFFERED, "offered_at", ProposalStepKind.HIRED, "hired_at"));
    /** A review after an appeal reopens a refusal, which then no longer counts. */
    private static final String REFUSED_AT = "case when max(s.place) filter (where s.step = '" + ProposalStepKind.REFUSED
            + "') > coalesce(max(s.place) filter (where s.step = '" + ProposalStepKind.REVIEW_STARTED + "'), -1) "
            + "then max(s.at) filter (where s.step = '" + ProposalStepKind.REFUSED + "') end";
    private static final String UPSERT = "insert into funnel_entry (proposal_id, role_id, arrangement, " + joined("%2$s")
            + ", refused_at) select p.id, p.role_id, p.offer_kind, " + joined("min(s.at) filter (where s.step = '%1$s')") + ", "
            + REFUSED_AT + " from proposal p join proposal_step s on s.proposal_id = p.id where p.id = ?1 group by p.id "
            + "on conflict (proposal_id) do update set arrangement = excluded.arrangement, " + joined("%2$s = excluded.%2$s")
            + ", refused_at = excluded.refused_at";

    private final EntityManager entities;

    FunnelProjection(EntityManager entities) {
        this.entities = entities;
    }

    private static String joined(String format) {
        return FIRST_TIMES.entrySet()
                .stream()
                .map(entry -> format.formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Updates the row, if the funnel counts one of the steps. */
    void apply(ProposalId id, List<ProposalEvent> events) {
        if (events.stream()
                .anyMatch(event -> event.step() == ProposalStepKind.REFUSED || FIRST_TIMES.containsKey(event.step()))) {
            entities.createNativeQuery(UPSERT).setParameter(1, id.value()).executeUpdate();
        }
    }
}
