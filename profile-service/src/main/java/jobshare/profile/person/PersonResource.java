package jobshare.profile.person;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.Answers;
import jobshare.kit.web.MergePatch;
import jobshare.kit.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One person. */
@Path("/v1/people")
@Tag(name = "People")
public class PersonResource {

    private final Profiles profiles;
    private final PersonAccess access;
    private final MergePatch patches;

    PersonResource(Profiles profiles, PersonAccess access, MergePatch patches) {
        this.profiles = profiles;
        this.access = access;
        this.patches = patches;
    }

    @POST
    @Command
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({HR_SYSTEM, HR})
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createPerson", summary = "Bring someone into the programme", description = "They are hidden, and offered to nobody, until they decide otherwise.")
    public RestResponse<PersonView> create(@Valid @NotNull PersonForm body) {
        var person = profiles.create(body);
        return Answers.created("/v1/people/" + person.id(), access.view(person));
    }

    @GET
    @Path("me")
    @Transactional
    @RolesAllowed(EMPLOYEE)
    @Operation(operationId = "readMe", summary = "Read the caller's own profile")
    public RestResponse<PersonView> readMe() {
        return Answers.ok(access.view(access.self().orElseThrow(() -> Problems.notFound("person", "with your subject"))));
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "readPerson", summary = "Read a person", description = "Employees read themselves. Auditors see neither who it is nor what they told about themselves.")
    public RestResponse<PersonView> read(@PathParam("id") PersonId id) {
        return Answers.ok(access.view(access.readable(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM})
    @Operation(operationId = "replacePerson", summary = "Replace a person's profile", description = "What is left out is emptied, visibility and status aside. Employees can't change what HR keeps.")
    public RestResponse<PersonView> replace(@PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull PersonForm body) {
        var person = access.changeable(id);
        Preconditions.ifMatch(ifMatch, person.version());
        profiles.replace(person, body);
        return Answers.ok(access.view(person));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Transactional
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM})
    @Operation(operationId = "changePerson", summary = "Change fields of a person's profile", description = "A JSON merge patch (RFC 7396): null empties a field, lists are replaced. Employees can't change what"
            + " HR keeps.")
    @RequestBody(content = {
            @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = PersonForm.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PersonForm.class))})
    public RestResponse<PersonView> change(@PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode body) {
        var person = access.changeable(id);
        Preconditions.ifMatch(ifMatch, person.version());
        profiles.replace(person, patches.apply(person.form(), body, PersonForm.class));
        return Answers.ok(access.view(person));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, HR})
    @Operation(operationId = "erasePerson", summary = "Erase a person", description = "Forgets them here, and tells every service to do the same.")
    public RestResponse<Void> erase(@PathParam("id") PersonId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = access.accountable(id);
        Preconditions.ifMatch(ifMatch, person.version());
        profiles.erase(person);
        return Answers.noContent();
    }
}
