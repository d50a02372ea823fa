package jobshare.profile.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import jobshare.kit.id.PersonId;
import jobshare.profile.copy.ArrangementStatus;
import jobshare.profile.copy.ProposalStatus;

/**
 * Decides which recruiters and hiring managers see the contact of a person: the recruiter of a role once the person has signed a
 * proposal for it, the hiring manager once it was requested, both until it is withdrawn, lapsed or closed; and both for a role
 * that the person holds.
 *
 * <p>The role's recruiter and hiring manager are this service's own data, so a change of them applies immediately.
 */
@ApplicationScoped
public class ContactPolicy {

    private static final String VISIBLE = """
            select exists (select from proposal_copy p join role_profile r on r.id = p.role_id
                    where :person in (p.first_person_id, p.second_person_id)
                    and (r.recruiter_subject = :recruiter and p.status in (:signing)
                            and (p.first_person_id = :person and p.first_signed or p.second_person_id = :person and p.second_signed)
                        or r.hiring_manager_subject = :manager and p.status in (:requested)))
                or exists (select from arrangement_copy a join role_profile r on r.id = a.role_id
                    where :person in (a.first_person_id, a.second_person_id) and a.status in (:current)
                    and (r.recruiter_subject = :recruiter or r.hiring_manager_subject = :manager))""";
    private static final List<String> SIGNING = statuses(ProposalStatus::disclosesSignedToRecruiter);
    private static final List<String> REQUESTED = statuses(ProposalStatus::disclosesToManager);
    private static final List<String> CURRENT = Arrays.stream(ArrangementStatus.values())
            .filter(ArrangementStatus::isCurrent)
            .map(Enum::name)
            .toList();

    private final EntityManager entities;

    ContactPolicy(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param recruiter the caller's subject as a recruiter; empty if they are none
     * @param manager the caller's subject as a hiring manager; empty if they are none
     */
    boolean isVisible(PersonId person, String recruiter, String manager) {
        return (Boolean) entities.createNativeQuery(VISIBLE)
                .setParameter("person", person.value())
                .setParameter("recruiter", recruiter)
                .setParameter("manager", manager)
                .setParameter("signing", SIGNING)
                .setParameter("requested", REQUESTED)
                .setParameter("current", CURRENT)
                .getSingleResult();
    }

    private static List<String> statuses(Predicate<ProposalStatus> matching) {
        return Arrays.stream(ProposalStatus.values()).filter(matching).map(Enum::name).toList();
    }
}
