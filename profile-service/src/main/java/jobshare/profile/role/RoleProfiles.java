package jobshare.profile.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
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

    /**
     * Sends the change to the database.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the requisition or the id is another's
     */
    void save(RoleProfile role) {
        try {
            persistAndFlush(role);
        } catch (ConstraintViolationException e) {
            throw switch (String.valueOf(e.getConstraintName())) {
                case "role_profile_requisition" -> Problems.conflict("requisition-taken", "Another role has the requisition '"
                        + role.form().requisition() + "'. Change that role instead.");
                case "role_profile_pkey" -> Problems.conflict("id-taken", "There is a role with the id " + role.id()
                        + " already. Change that one, or leave the id out.");
                default -> e;
            };
        }
    }

    /** One more than the limit, to see whether there are more. */
    List<RoleProfile> page(RoleFilter filter, int limit) {
        var conditions = new ArrayList<String>();
        var values = new Parameters();
        filter.equal().forEach((field, value) -> {
            conditions.add(field + " = :" + field);
            values.and(field, value);
        });
        if (filter.updatedSince() != null) {
            conditions.add("updatedAt >= :since");
            values.and("since", filter.updatedSince());
        }
        var after = filter.after();
        if (after != null) {
            conditions.add("(updatedAt > :afterTime or updatedAt = :afterTime and id > :afterId)");
            values.and("afterTime", after.updatedAt()).and("afterId", after.id());
        }
        if (!filter.seen().all()) {
            conditions.add(seen(filter.seen(), values));
        }
        return find(String.join(" and ", conditions) + " order by updatedAt, id", values).page(0, limit + 1).list();
    }

    private static String seen(RoleFilter.Seen seen, Parameters values) {
        var either = new ArrayList<String>();
        if (seen.open()) {
            either.add("status = :open");
            values.and("open", RoleStatus.OPEN);
        }
        if (seen.recruiter() != null) {
            either.add("recruiterSubject = :recruiter");
            values.and("recruiter", seen.recruiter());
        }
        if (seen.hiringManager() != null) {
            either.add("hiringManagerSubject = :hiringManager");
            values.and("hiringManager", seen.hiringManager());
        }
        if (seen.incumbent() != null) {
            either.add("incumbentId = :incumbent");
            values.and("incumbent", seen.incumbent());
        }
        return either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")";
    }
}
