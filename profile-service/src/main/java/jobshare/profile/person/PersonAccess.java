package jobshare.profile.person;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import org.jspecify.annotations.Nullable;

/** Decides who may see and change which person. A person whom the caller may not see is answered like one who does not exist. */
@ApplicationScoped
public class PersonAccess {

    private final PersonRepository people;
    private final Actor actor;

    PersonAccess(PersonRepository people, Actor actor) {
        this.people = people;
        this.actor = actor;
    }

    public Person requireReadable(PersonId id) {
        return people.findById(id)
                .filter(person -> actor.hasAnyRole(HR, HR_SYSTEM, AUDITOR) || isSelf(person))
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    /** Locks the person until the transaction ends. */
    public Person requireChangeable(PersonId id) {
        return people.lock(id).filter(person -> isHr() || isSelf(person)).orElseThrow(() -> Problems.notFound("person", id));
    }

    /** For export and erasure: the person or HR, but no machine. Locks the person until the transaction ends. */
    public Person requireAccountable(PersonId id) {
        return people.lock(id)
                .filter(person -> actor.hasRole(HR) || isSelf(person))
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The caller's own profile, if it has this id: for data that not even HR may see. */
    public Person requireSelf(PersonId id) {
        return people.findById(id).filter(this::isSelf).orElseThrow(() -> Problems.notFound("person", id));
    }

    /** Like {@link #requireSelf}, and locks the person until the transaction ends. */
    public Person requireSelfLocked(PersonId id) {
        return people.lock(id).filter(this::isSelf).orElseThrow(() -> Problems.notFound("person", id));
    }

    /**
     * The person whose login was the caller's before it was changed, until the caller confirms the change. Locks the person until the
     * transaction ends.
     */
    Person requirePreviousLogin(PersonId id) {
        return people.lock(id)
                .filter(person -> person.loginLock().isPreviousLogin(actor.subjectKey()))
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The caller's own profile. */
    public Optional<Person> self() {
        return actor.hasRole(EMPLOYEE) ? people.findBySubject(actor.subject()) : Optional.empty();
    }

    public boolean isSelf(Person person) {
        return actor.hasRole(EMPLOYEE) && person.hasSubject(actor.subject());
    }

    /** Whether the caller logs in with this subject. */
    boolean isOwnSubject(@Nullable String subject) {
        return subject != null && subject.equals(actor.subject());
    }

    boolean isHr() {
        return actor.hasAnyRole(HR, HR_SYSTEM);
    }

    /** All fields for HR and the person, a part of them for auditors. */
    public PersonView view(Person person) {
        return isHr() || isSelf(person) ? PersonView.complete(person, isSelf(person)) : PersonView.forAuditors(person);
    }
}
