package jobshare.profile.role;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.rejection.Rejection.RuleViolation;

/** Stores roles. */
@ApplicationScoped
public class RoleRepository implements PanacheRepositoryBase<RoleProfile, UUID>, UniqueConstraints {

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
     * Writes the changes to the database, in the order of the requisitions, so that two imports of the same roles cannot deadlock.
     *
     * @throws org.hibernate.exception.ConstraintViolationException if a requisition or id is taken
     */
    void save(Collection<RoleProfile> changed) {
        persist(changed.stream().sorted(comparing(role -> String.valueOf(role.details().requisition()))));
        flush();
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(
                new UniqueConstraint("role_profile_requisition", "requisition-taken",
                        "Another role has the requisition '{value}'. Update that role instead."),
                new UniqueConstraint("role_profile_pkey", "id-taken",
                        "A role with the id {value} already exists. Update that role, or omit the id."));
    }
}
