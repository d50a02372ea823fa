package jobshare.matching.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;

/** Who makes this request, as a person and as someone who works with roles. */
@RequestScoped
public class Caller {

    private final Actor actor;
    private final Directory directory;

    @Inject
    Caller(Actor actor, Directory directory) {
        this.actor = actor;
        this.directory = directory;
    }

    /** Keyed hash of the caller's subject. */
    public String key() {
        return actor.key();
    }

    public boolean is(String role) {
        return actor.is(role);
    }

    /** The caller's own profile, for one who calls as an employee. */
    public Optional<PersonId> person() {
        return actor.is(Roles.EMPLOYEE) ? directory.personOf(actor.key()) : Optional.empty();
    }

    /**
     * The caller's own profile.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 not-yet-known when this service has not heard of it
     */
    public PersonId requirePerson() {
        return person().orElseThrow(() -> Problems.notYetKnown("profile", "of the one who calls"));
    }

    /** Whether this is the caller's own profile. */
    public boolean isPerson(PersonId id) {
        return person().filter(id::equals).isPresent();
    }

    /** Whether the caller may act for a role: HR for all, recruiters and hiring managers for their own. */
    public boolean worksOn(KnownRole role) {
        return is(Roles.HR) || (is(Roles.RECRUITER) || is(Roles.HIRING_MANAGER)) && role.ownedBy(key());
    }
}
