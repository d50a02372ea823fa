package jobshare.profile.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import org.hibernate.exception.ConstraintViolationException;

/** The people as they are stored. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {

    public Optional<Person> known(PersonId id) {
        return findByIdOptional(id.value());
    }

    /** Who logs in under this subject. */
    public Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** For a change: nobody else changes them until the transaction ends. */
    Optional<Person> lock(PersonId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Everyone with one of these numbers or ids, in an order that keeps two callers from waiting for each other. */
    List<Person> lock(Collection<String> employeeNumbers, Collection<UUID> ids) {
        return find("employeeNumber in ?1 or id in ?2 order by id", employeeNumbers, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Sends the change to the database, as of many people. */
    void save(Person person) {
        save(List.of(person));
    }

    /**
     * Sends the changes to the database.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the employee number, the subject or the id is another's; of
     *     several people it may name the wrong one
     */
    void save(Collection<Person> changed) {
        try {
            persist(changed);
            flush();
        } catch (ConstraintViolationException e) {
            var form = changed.iterator().next().form();
            throw switch (String.valueOf(e.getConstraintName())) {
                case "person_employee_number" -> Problems.conflict("employee-number-taken",
                        "Someone else has the employee number '"
                                + form.employeeNumber()
                                + "'. Find them with GET /v1/people?employeeNumber= and change that profile"
                                + " instead.");
                case "person_subject" -> Problems.conflict("subject-taken", "Someone else has the subject '" + form.subject()
                        + "'. One login belongs to one person.");
                case "person_pkey" -> Problems.conflict("id-taken", "There is a person with the id " + form.id()
                        + " already. Change that one, or leave the id out.");
                default -> e;
            };
        }
    }

    /** Some who have to be published again, see {@link Retelling}; those that another replica works on are left to it. */
    @SuppressWarnings("unchecked")
    List<Person> toTell(int most) {
        return getEntityManager().createNativeQuery("select p.* from person p join person_to_tell t on t.person_id = p.id"
                + " order by p.id limit ?1 for update of p, t skip locked", Person.class).setParameter(1, most).getResultList();
    }

    void told(Person person) {
        getEntityManager().createNativeQuery("delete from person_to_tell where person_id = ?1")
                .setParameter(1, person.id().value()).executeUpdate();
    }

    /** Those whose line manager someone is, locked. */
    List<Person> managedBy(String subject) {
        return find("lineManagerSubject = ?1 order by id", subject).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
