package jobshare.profile.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import org.hibernate.exception.ConstraintViolationException;

/** The roles as they are stored. */
@ApplicationScoped
public class RoleProfiles implements PanacheRepositoryBase<RoleProfile, UUID> {

    Optional<RoleProfile> known(RoleId id) {
        return findByIdOptional(id.value());
    }

    /** For a change: nobody else changes it until the transaction ends. */
    Optional<RoleProfile> lock(RoleId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<RoleProfile> heldBy(PersonId person) {
        return find("incumbentId = ?1 order by id", person.value()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** All with one of these requisitions or ids, in an order that keeps two callers from waiting for each other. */
    List<RoleProfile> lock(Collection<String> requisitions, Collection<UUID> ids) {
        return find("requisition in ?1 or id in ?2 order by id", requisitions, ids).withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Sends the change to the database, as of many roles. */
    void save(RoleProfile role) {
        save(List.of(role));
    }

    /**
     * Sends the changes to the database.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the requisition or the id is another's; of several roles it may
     *     name the wrong one
     */
    void save(Collection<RoleProfile> changed) {
        try {
            persist(changed);
            flush();
        } catch (ConstraintViolationException e) {
            var role = changed.iterator().next();
            throw switch (String.valueOf(e.getConstraintName())) {
                case "role_profile_requisition" -> Problems.conflict("requisition-taken", "Another role has the requisition '"
                        + role.form().requisition() + "'. Change that role instead.");
                case "role_profile_pkey" -> Problems.conflict("id-taken", "There is a role with the id " + role.id()
                        + " already. Change that one, or leave the id out.");
                default -> e;
            };
        }
    }
}
