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
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.MergePatch;
import jobshare.kit.web.Preconditions;
import jobshare.kit.web.Responses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Creates, returns, changes and erases a person. */
@Path("/v1/people")
@Tag(name = "People")
public class PersonResource {

    private final PersonService personService;
    private final PersonAccess access;
    private final MergePatch patches;

    PersonResource(PersonService personService, PersonAccess access, MergePatch patches) {
        this.personService = personService;
        this.access = access;
        this.patches = patches;
    }

    @POST
    @IdempotentCommand
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({HR_SYSTEM, HR})
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createPerson", summary = "Create a person",
            description = "The person is HIDDEN, and not suggested to anyone, until they change their visibility.")
    public RestResponse<PersonView> create(@Valid @NotNull PersonDetails body) {
        var person = personService.create(body);
        return Responses.created("/v1/people/" + person.id(), access.view(person));
    }

    @GET
    @Path("me")
    @RolesAllowed(EMPLOYEE)
    @Operation(operationId = "getOwnProfile", summary = "Get your own profile")
    public RestResponse<PersonView> getOwnProfile() {
        return Responses.ok(access.view(access.self().orElseThrow(() -> Problems.notFound("person", "with your subject"))));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "getPerson", summary = "Get a person",
            description = "Employees can get only their own profile. Auditors see neither names nor answers.")
    public RestResponse<PersonView> get(@PathParam("id") PersonId id) {
        return Responses.ok(access.view(access.requireReadable(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM})
    @Operation(operationId = "replacePerson", summary = "Replace a person",
            description = "Clears omitted fields, except visibility and status. Employees cannot "
                    + "change fields that only HR may edit.")
    public RestResponse<PersonView> replace(@PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull PersonDetails body) {
        var person = access.requireChangeable(id);
        Preconditions.requireIfMatch(ifMatch, person.version());
        personService.replace(person, body);
        return Responses.ok(access.view(person));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Transactional
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM})
    @Operation(operationId = "updatePerson", summary = "Update a person",
            description = "JSON merge patch (RFC 7396): null clears a field, lists are replaced. Employees cannot change "
                    + "fields that only HR may edit.")
    @RequestBody(content = {
            @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = PersonDetails.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PersonDetails.class))})
    public RestResponse<PersonView> update(@PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull JsonNode body) {
        patches.requireValidValues(body, PersonDetails.class);
        var person = access.requireChangeable(id);
        Preconditions.requireIfMatch(ifMatch, person.version());
        personService.replace(person, patches.apply(person.details(), body, PersonDetails.class));
        return Responses.ok(access.view(person));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, HR})
    @Operation(operationId = "deletePerson", summary = "Erase a person",
            description = "Erases the person's data here and in all other services.")
    public RestResponse<Void> delete(@PathParam("id") PersonId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = access.requireAccountable(id);
        Preconditions.requireIfMatch(ifMatch, person.version());
        personService.erase(person);
        return Responses.noContent();
    }
}
