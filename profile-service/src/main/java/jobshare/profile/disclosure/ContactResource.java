package jobshare.profile.disclosure;

import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.kit.web.Responses;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.person.PersonRepository;
import jobshare.profile.person.Visibility;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Returns names and contacts: the only place that discloses a name to another person. */
@Path("/v1/people/{id}/contact")
@Tag(name = "Privacy")
public class ContactResource {

    private final PersonRepository people;
    private final PersonAccess access;
    private final DisclosureRepository disclosures;
    private final ContactPolicy policy;
    private final Actor actor;

    ContactResource(PersonRepository people, PersonAccess access, DisclosureRepository disclosures, ContactPolicy policy,
            Actor actor) {
        this.people = people;
        this.access = access;
        this.disclosures = disclosures;
        this.policy = policy;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "getContact", summary = "Get a person's name and contact",
            description = "Employees get it after an accepted introduction. Recruiters and hiring managers get it for the "
                    + "partners in a proposal for one of their roles, from the request until the proposal ends, and for "
                    + "people who hold the role. Recruiters also get the name, without contact, of a person whose "
                    + "visibility is OPEN. Everyone else gets 404.")
    public RestResponse<ContactView> get(@PathParam("id") PersonId id) {
        // every statement runs before the first refusal, so that the time of an answer does not reveal whether the person exists
        var person = people.findById(id);
        var isDisclosed = isDisclosedToCaller(id);
        return Responses.ok(person.flatMap(found -> visible(found, isDisclosed))
                .orElseThrow(() -> Problems.of(Status.NOT_FOUND, "not-found", "You cannot see a contact of person " + id
                        + ". You see it after an accepted introduction, or while a proposal with that person for a role of "
                        + "yours is open.").build()));
    }

    private Optional<ContactView> visible(Person person, boolean isDisclosed) {
        if (actor.hasAnyRole(HR, HR_SYSTEM) || isDisclosed) {
            return Optional.of(ContactView.complete(person));
        }
        return actor.hasRole(RECRUITER) && person.visibility() == Visibility.OPEN ? Optional.of(ContactView.nameOnly(person))
                : Optional.empty();
    }

    private boolean isDisclosedToCaller(PersonId id) {
        var self = access.self().map(Person::id);
        var isPartner = self.filter(own -> own.equals(id) || disclosures.exists(own, id)).isPresent();
        var isOfOwnRole = actor.hasAnyRole(RECRUITER, HIRING_MANAGER)
                && policy.isVisible(id, subjectAs(RECRUITER), subjectAs(HIRING_MANAGER));
        return isPartner || isOfOwnRole;
    }

    private String subjectAs(String role) {
        return actor.hasRole(role) ? actor.subject() : "";
    }
}
