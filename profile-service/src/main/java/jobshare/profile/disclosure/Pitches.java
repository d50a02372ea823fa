package jobshare.profile.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import jobshare.kit.id.PersonId;

/**
 * To whom on the employer's side two people show who they are: from the request on, which both have signed, to those who recruit for the role and
 * who manage it. A sounding is nameless, and a draft, a recruiter's too, is no word of the two. With WITHDRAWN, LAPSED and CLOSED that
 * ends; after a hire it lasts until the arrangement ends.
 *
 * <p>Whose the role is, this service knows itself, so that a role that changes hands takes its pitches along at once. A rebuild of the
 * copy reads the steps from their start. What is older than the topic keeps comes back with the proposal's next step, since each carries
 * role, people and status; hires come from the arrangements, whose topic is compacted.
 */
@ApplicationScoped
public class Pitches {

    private static final String SHOWN = """
            select exists (select from proposal_copy p join role_profile r on r.id = p.role_id where ?1 in (p.one, p.other)
                    and p.status in ('REQUESTED', 'IN_REVIEW', 'MORE_INFORMATION', 'INTERVIEWING', 'OFFERED', 'REFUSED', 'APPEALED')
                    and (r.recruiter_subject = ?2 or r.hiring_manager_subject = ?3))
                or exists (select from arrangement_copy a join role_profile r on r.id = a.role_id
                    where ?1 in (a.one, a.other) and a.status <> 'ENDED'
                    and (r.recruiter_subject = ?2 or r.hiring_manager_subject = ?3))""";

    private final EntityManager entities;

    Pitches(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Takes in a step; an earlier one that comes late, as a dead letter may, does not set the status back. What is told of someone who
     * was erased meanwhile is passed over.
     */
    void apply(ProposalsConsumer.Step step) {
        entities.createNativeQuery(
                """
                        insert into proposal_copy (id, role_id, one, other, status, told_at)
                        select ?1, ?2, a.id, b.id, ?5, ?6 from person a, person b where a.id = ?3 and b.id = ?4
                        on conflict (id) do update set
                            status = case when proposal_copy.told_at <= excluded.told_at then excluded.status else proposal_copy.status end,
                            told_at = greatest(proposal_copy.told_at, excluded.told_at)""")
                .setParameter(1, step.proposalId()).setParameter(2, step.roleId())
                .setParameter(3, step.personIds().getFirst()).setParameter(4, step.personIds().getLast())
                .setParameter(5, step.status()).setParameter(6, step.at().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /**
     * Whether someone is shown to one who fills roles.
     *
     * @param recruiter subject of the reader as a recruiter; empty for one who is none
     * @param manager subject of the reader as a hiring manager; empty for one who is none
     */
    boolean show(PersonId person, String recruiter, String manager) {
        return (Boolean) entities.createNativeQuery(SHOWN).setParameter(1, person.value()).setParameter(2, recruiter)
                .setParameter(3, manager).getSingleResult();
    }
}
