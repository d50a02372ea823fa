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

/** Who may see and change whom. What is not the caller's to see is not there for them. */
@ApplicationScoped
public class PersonAccess {

    private final People people;
    private final Actor actor;

    PersonAccess(People people, Actor actor) {
        this.people = people;
        this.actor = actor;
    }

    /** The person, to be read by the caller. */
    public Person readable(PersonId id) {
        return people.known(id).filter(person -> actor.isAny(HR, HR_SYSTEM, AUDITOR) || isSelf(person))
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The person, to be changed by the caller, and locked. */
    public Person changeable(PersonId id) {
        return people.lock(id).filter(person -> isHr() || isSelf(person)).orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The person whose own data it is, or HR; machines have no part in it. */
    public Person accountable(PersonId id) {
        return people.lock(id).filter(person -> actor.is(HR) || isSelf(person))
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The caller's own profile under this id: what not even HR sees of a person is theirs alone. */
    public Person own(PersonId id) {
        return people.known(id).filter(this::isSelf).orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The same, to be changed, and locked. */
    public Person ownToChange(PersonId id) {
        return people.lock(id).filter(this::isSelf).orElseThrow(() -> Problems.notFound("person", id));
    }

    /** The caller's own profile. */
    public Optional<Person> self() {
        return actor.is(EMPLOYEE) ? people.bySubject(actor.subject()) : Optional.empty();
    }

    public boolean isSelf(Person person) {
        return actor.is(EMPLOYEE) && person.isSubject(actor.subject());
    }

    boolean isHr() { return actor.isAny(HR, HR_SYSTEM); }

    /** Everything for HR and the person, the rest for auditors. */
    public PersonView view(Person person) {
        return isHr() || isSelf(person) ? PersonView.whole(person, isSelf(person)) : PersonView.impersonal(person);
    }
}
