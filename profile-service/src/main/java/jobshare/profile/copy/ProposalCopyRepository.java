package jobshare.profile.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;

/**
 * Stores the copy of proposals: who is in which proposal, who has signed it, and its status. A rebuild reads the steps from the
 * start of the topic. Steps that the topic no longer has return with the next step of the proposal, since each contains role,
 * people and status.
 */
@ApplicationScoped
public class ProposalCopyRepository {

    private final EntityManager entities;

    ProposalCopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Applies a step. A late one does not set the status back, and no step removes a signature. People who were erased meanwhile
     * are ignored.
     */
    public void save(ProposalCopy step) {
        entities.createNativeQuery("""
                insert into proposal_copy (id, role_id, first_person_id, second_person_id, status, status_at,
                    first_signed, second_signed)
                select ?1, ?2, a.id, b.id, ?5, ?6, ?7, ?8 from person a, person b where a.id = ?3 and b.id = ?4
                on conflict (id) do update set
                    status = case when proposal_copy.status_at <= excluded.status_at
                        then excluded.status else proposal_copy.status end,
                    status_at = greatest(proposal_copy.status_at, excluded.status_at),
                    first_signed = proposal_copy.first_signed or excluded.first_signed,
                    second_signed = proposal_copy.second_signed or excluded.second_signed""")
                .setParameter(1, step.proposalId())
                .setParameter(2, step.roleId())
                .setParameter(3, step.personIds().getFirst())
                .setParameter(4, step.personIds().getLast())
                .setParameter(5, step.status())
                .setParameter(6, step.at().atOffset(ZoneOffset.UTC))
                .setParameter(7, step.signedBy().contains(step.personIds().getFirst()))
                .setParameter(8, step.signedBy().contains(step.personIds().getLast()))
                .executeUpdate();
    }
}
