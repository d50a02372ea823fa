package jobshare.profile.disclosure;

import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.kit.web.Answers;
import jobshare.profile.person.People;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.person.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The one place where a name is disclosed to another person. */
@Path("/v1/people/{id}/contact")
@Tag(name = "Privacy")
public class ContactResource {

    private final People people;
    private final PersonAccess access;
    private final Disclosures disclosures;
    private final Pitches pitches;
    private final Actor actor;

    ContactResource(People people, PersonAccess access, Disclosures disclosures, Pitches pitches, Actor actor) {
        this.people = people;
        this.access = access;
        this.disclosures = disclosures;
        this.pitches = pitches;
        this.actor = actor;
    }

    @GET
    @Transactional
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "readContact", summary = "Read someone's name and contact", description = "For another employee: once an introduction between the two is accepted. For "
            + "recruiters and hiring managers: those who are pitched for a role of theirs, from the request until the proposal ends, "
            + "and those who hold it. For a recruiter also the name, and no more, "
            + "of someone whose visibility is OPEN. Else 404.")
    public RestResponse<ContactView> read(@PathParam("id") PersonId id) {
        return Answers.ok(people.known(id).flatMap(this::disclosed)
                .orElseThrow(() -> Problems.of(Status.NOT_FOUND, "not-found", "There is no contact of person " + id
                        + " that you may see. Someone else's is told once an introduction of the two of you is accepted, or"
                        + " while they are pitched for a role of yours.").build()));
    }

    private Optional<ContactView> disclosed(Person person) {
        if (actor.isAny(HR, HR_SYSTEM) || isKnownToCaller(person)) {
            return Optional.of(ContactView.whole(person));
        }
        return actor.is(RECRUITER) && person.visibility() == Visibility.OPEN
                ? Optional.of(ContactView.nameOnly(person))
                : Optional.empty();
    }

    private boolean isKnownToCaller(Person person) {
        return access.self().map(self -> self.id().equals(person.id()) || disclosures.between(self.id(), person.id()))
                .orElse(false)
                || actor.isAny(RECRUITER, HIRING_MANAGER)
                        && pitches.show(person.id(), subjectAs(RECRUITER), subjectAs(HIRING_MANAGER));
    }

    private String subjectAs(String role) {
        return actor.is(role) ? actor.subject() : "";
    }
}
