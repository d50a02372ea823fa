package jobshare.matching.directory;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;

/** The caller of this request, as a person and as someone who works on roles. */
@RequestScoped
public class Caller {

    private final Actor actor;
    private final Directory directory;

    Caller(Actor actor, Directory directory) {
        this.actor = actor;
        this.directory = directory;
    }

    /** Keyed hash of the caller's subject. */
    public String key() {
        return actor.subjectKey();
    }

    public boolean is(String role) {
        return actor.hasRole(role);
    }

    /** The caller's own profile, if the caller is an employee. */
    public Optional<PersonId> person() {
        return actor.hasRole(Roles.EMPLOYEE) ? directory.personOf(actor.subjectKey()) : Optional.empty();
    }

    /**
     * The caller's own profile.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 not-yet-known if this service does not know the profile yet
     */
    public PersonId requirePerson() {
        return person().orElseThrow(() -> Problems.notYetKnown("profile", "of the caller"));
    }

    /** Whether this is the caller's own profile. */
    public boolean isPerson(PersonId id) {
        return person().filter(id::equals).isPresent();
    }

    /** Whether the caller may act for a role: HR for all roles, recruiters and hiring managers for their own. */
    public boolean worksOn(RoleCopy role) {
        return is(Roles.HR) || (is(Roles.RECRUITER) || is(Roles.HIRING_MANAGER)) && role.ownedBy(key());
    }
}
