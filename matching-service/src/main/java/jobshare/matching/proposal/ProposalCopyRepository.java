package jobshare.matching.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.hibernate.Session;

/**
 * The stored copy of proposals. It decides which partnerships recruiters and hiring managers may read: from the request on, those
 * who recruit for the role or manage it; and a recruiter from their own draft on. Soundings are anonymous, and a draft by the
 * partners is visible to the partners only. Access ends with WITHDRAWN, LAPSED and CLOSED; after a hire it follows the
 * arrangement.
 *
 * <p>After a rebuild, proposals older than the topic's retention return with their next step, since each step carries role,
 * partnership and status. Hires return with the arrangements, whose topic is compacted.
 */
@ApplicationScoped
public class ProposalCopyRepository {

    private static final String REQUESTED = "status in " + ProposalStatus.inSql(ProposalStatus::isBeforeEmployer);
    private static final String OWN_DRAFT = "drafted_by_recruiter and status in "
            + ProposalStatus.inSql(ProposalStatus::isPreparation);

    private final EntityManager entities;

    ProposalCopyRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores a step. A late older step, such as a replayed dead letter, does not change the status. */
    void put(ProposalEvent step) {
        entities.createNativeQuery("""
                insert into proposal_copy (id, partnership_id, role_id, status, drafted_by_recruiter, last_step_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                on conflict (id) do update set
                    drafted_by_recruiter = proposal_copy.drafted_by_recruiter or excluded.drafted_by_recruiter,
                    status = case when proposal_copy.last_step_at <= excluded.last_step_at then excluded.status
                                  else proposal_copy.status end,
                    last_step_at = greatest(proposal_copy.last_step_at, excluded.last_step_at)""")
                .setParameter(1, step.proposalId().value())
                .setParameter(2, step.partnershipId().value())
                .setParameter(3, step.roleId().value())
                .setParameter(4, step.status())
                .setParameter(5, step.isDraftByRecruiter())
                .setParameter(6, step.at())
                .executeUpdate();
    }

    /** Deletes the proposals of a person who was erased. */
    public void deleteOf(PersonId person) {
        entities.createNativeQuery("""
                delete from proposal_copy where partnership_id in
                    (select id from partnership where ?1 in (first_person, second_person))""")
                .setParameter(1, person.value())
                .executeUpdate();
    }

    /**
     * The partnerships that a recruiter or hiring manager may read.
     *
     * @param recruited roles that the reader recruits for
     * @param managed roles that the reader manages
     */
    public Set<UUID> partnershipsVisibleFor(Collection<RoleId> recruited, Collection<RoleId> managed) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select partnership_id from proposal_copy where role_id = any(:recruited) and (%1$s or %2$s)
                        union select partnership_id from proposal_copy where role_id = any(:managed) and %1$s
                        union select partnership_id from arrangement_copy
                        where (role_id = any(:recruited) or role_id = any(:managed)) and status <> 'ENDED'""".formatted(REQUESTED,
                        OWN_DRAFT), UUID.class)
                .setParameter("recruited", ids(recruited))
                .setParameter("managed", ids(managed))
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static UUID[] ids(Collection<RoleId> roles) {
        return List.copyOf(roles).stream().map(RoleId::value).toArray(UUID[]::new);
    }
}
