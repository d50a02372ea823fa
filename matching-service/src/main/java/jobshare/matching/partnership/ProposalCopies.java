package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
 * Own copy of proposals, as far as it says who on the employer's side reads a partnership: from the request on those who recruit for
 * the role and who manage it, and a recruiter from a draft of her or his own on. A sounding is nameless, and what the two draft alone
 * is theirs. With WITHDRAWN, LAPSED and CLOSED that ends; after a hire the arrangement says how long it lasts.
 *
 * <p>A rebuild reads the steps from their start. What is older than the topic keeps comes back with the proposal's next step, since
 * each carries role, partnership and status; hires come from the arrangements, whose topic is compacted.
 */
@Singleton
class ProposalCopies {

    private static final String PUT_TO_THE_EMPLOYER = "status in ('REQUESTED', 'IN_REVIEW', 'MORE_INFORMATION', 'INTERVIEWING',"
            + " 'OFFERED', 'REFUSED', 'APPEALED')";
    private static final String OWN_DRAFT = "drafted_by_recruiter and status in ('DRAFT', 'SOUNDING')";

    private final EntityManager entities;

    @Inject
    ProposalCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** Takes in a step; an earlier one that comes late, as a dead letter may, does not set the status back. */
    void put(ProposalEvent told) {
        entities.createNativeQuery("""
                insert into proposal (id, partnership_id, role_id, status, drafted_by_recruiter, told_at)
                values (?1, ?2, ?3, ?4, ?5, ?6)
                on conflict (id) do update set
                    drafted_by_recruiter = proposal.drafted_by_recruiter or excluded.drafted_by_recruiter,
                    status = case when proposal.told_at <= excluded.told_at then excluded.status else proposal.status end,
                    told_at = greatest(proposal.told_at, excluded.told_at)""")
                .setParameter(1, told.proposalId().value()).setParameter(2, told.partnershipId().value())
                .setParameter(3, told.roleId().value()).setParameter(4, told.status())
                .setParameter(5, told.isDraftOfRecruiter()).setParameter(6, told.at()).executeUpdate();
    }

    /** Forgets the pitches of someone who was erased. */
    void forget(PersonId person) {
        entities.createNativeQuery("""
                delete from proposal where partnership_id in
                    (select id from partnership where ?1 in (first_person, second_person))""")
                .setParameter(1, person.value()).executeUpdate();
    }

    /**
     * The partnerships that the employer's side reads.
     *
     * @param recruited the roles for which the reader recruits
     * @param managed the roles that the reader manages
     */
    Set<UUID> shownTo(Collection<RoleId> recruited, Collection<RoleId> managed) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select partnership_id from proposal where role_id = any(:recruited) and (%1$s or %2$s)
                union select partnership_id from proposal where role_id = any(:managed) and %1$s
                union select partnership_id from arrangement
                where (role_id = any(:recruited) or role_id = any(:managed)) and status <> 'ENDED'"""
                .formatted(PUT_TO_THE_EMPLOYER, OWN_DRAFT), UUID.class)
                .setParameter("recruited", ids(recruited)).setParameter("managed", ids(managed))
                .getResultStream().collect(Collectors.toSet());
    }

    private static UUID[] ids(Collection<RoleId> roles) {
        return List.copyOf(roles).stream().map(RoleId::value).toArray(UUID[]::new);
    }
}
