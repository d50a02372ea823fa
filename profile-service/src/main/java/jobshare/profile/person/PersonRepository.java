package jobshare.profile.person;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.UniqueConstraint;
import jobshare.kit.problem.UniqueConstraints;
import jobshare.kit.rejection.Rejection.RuleViolation;
import org.hibernate.Session;

/** Stores people. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID>, UniqueConstraints {

    public Optional<Person> findById(PersonId id) {
        return findByIdOptional(id.value());
    }

    public Optional<Person> findBySubject(String subject) {
        return find("details.subject", subject).firstResultOptional();
    }

    /** Locks the person until the transaction ends. */
    Optional<Person> lock(PersonId id) {
        return findByIdOptional(id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks everyone with one of these numbers or ids, ordered by id so that two callers cannot deadlock. */
    List<Person> lock(Collection<String> employeeNumbers, Collection<UUID> ids) {
        return find("details.employeeNumber in ?1 or id in ?2 order by id", employeeNumbers, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Writes the changes to the database, in the order of the employee numbers, so that two imports of the same people cannot deadlock.
     *
     * @throws org.hibernate.exception.ConstraintViolationException if an employee number, subject or id is taken
     */
    void save(Collection<Person> changed) {
        persist(changed.stream().sorted(comparing(person -> String.valueOf(person.details().employeeNumber()))));
        flush();
    }

    @Override
    public List<UniqueConstraint> uniqueConstraints() {
        return List.of(new UniqueConstraint("person_employee_number", "employee-number-taken",
                "Another person has the employee number '{value}'. Find them with GET /v1/people?employeeNumber= and update that"
                        + " profile instead."),
                new UniqueConstraint("person_subject", "subject-taken",
                        "Another person has the subject '{value}'. A login belongs to one person."),
                new UniqueConstraint("person_pkey", "id-taken",
                        "A person with the id {value} already exists. Update that person, or omit the id."));
    }

    /** People to publish again, see {@link RepublishJob}. Skips rows that another replica has locked. */
    List<Person> claimToRepublish(int limit) {
        return getEntityManager().unwrap(Session.class)
                .createNativeQuery("select {p.*} from person p join person_to_republish r on r.person_id = p.id"
                        + " order by p.id limit ?1 for update of p, r skip locked", Person.class)
                .addEntity("p", Person.class)
                .setParameter(1, limit)
                .getResultList();
    }

    void removeFromRepublishing(Person person) {
        getEntityManager().createNativeQuery("delete from person_to_republish where person_id = ?1")
                .setParameter(1, person.id().value())
                .executeUpdate();
    }

    /** The next person whose login has changed before this time and is not confirmed. Skips rows that another replica has locked. */
    public Optional<UUID> claimUnconfirmedLogin(OffsetDateTime changedBefore, Set<UUID> except) {
        return getEntityManager()
                .createNativeQuery("select id from person where login_changed_at <= ?1 and id not in (?2) order by id limit 1"
                        + " for update skip locked", UUID.class)
                .setParameter(1, changedBefore)
                .setParameter(2, except)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }

    /** Locks the people with this line manager. */
    List<Person> lockManagedBy(String subject) {
        return find("details.lineManagerSubject = ?1 order by id", subject).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
