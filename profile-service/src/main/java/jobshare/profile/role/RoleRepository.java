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
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.hibernate.exception.ConstraintViolationException;

/** Stores roles. */
@ApplicationScoped
public class RoleRepository implements PanacheRepositoryBase<RoleProfile, UUID> {

    Optional<RoleProfile> findById(RoleId id) {
        return findByIdOptional(id.value());
    }

    /** Locks the role until the transaction ends. */
    Optional<RoleProfile> lock(RoleId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    List<RoleProfile> lockHeldBy(PersonId person) {
        return find("details.incumbentId = ?1 order by id", person).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Locks all roles with one of these requisitions or ids, ordered by id so that two callers cannot deadlock. */
    List<RoleProfile> lock(Collection<String> requisitions, Collection<UUID> ids) {
        return find("details.requisition in ?1 or id in ?2 order by id", requisitions, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Writes the changes to the database.
     *
     * @throws RuleViolation if the requisition or id is taken; with several roles the message may name
     *     the wrong one
     */
    void save(Collection<RoleProfile> changed) {
        try {
            persist(changed);
            flush();
        } catch (ConstraintViolationException e) {
            var role = changed.iterator().next();
            throw switch (String.valueOf(e.getConstraintName())) {
                case "role_profile_requisition" -> new RuleViolation("requisition-taken",
                        "Another role has the requisition '" + role.details().requisition() + "'. Update that role instead.");
                case "role_profile_pkey" -> new RuleViolation("id-taken",
                        "A role with the id " + role.id() + " already exists. Update that role, or omit the id.");
                default -> e;
            };
        }
    }
}
