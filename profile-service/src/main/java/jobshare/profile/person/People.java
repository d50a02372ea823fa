package jobshare.profile.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /**
     * Sends the change to the database.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the employee number, the subject or the id is another's
     */
    void save(Person person) {
        try {
            persistAndFlush(person);
        } catch (ConstraintViolationException e) {
            var form = person.form();
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
}
