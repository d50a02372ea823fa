package jobshare.profile.reason;

import static jobshare.kit.security.Roles.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PersonId;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Preconditions;
import jobshare.profile.person.PersonAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Why someone wants to share a job: nobody's business but theirs. */
@Path("/v1/people/{id}/reason")
@Tag(name = "Privacy")
@RolesAllowed(EMPLOYEE)
public class ReasonResource {

    private final PrivateReasons reasons;
    private final PersonAccess access;

    ReasonResource(PrivateReasons reasons, PersonAccess access) {
        this.reasons = reasons;
        this.access = access;
    }

    @GET
    @Transactional
    @Operation(operationId = "readReason", summary = "Read one's own private reason", description = "For the person alone; HR, systems and auditors never have it. Without a text while none is written.")
    public RestResponse<ReasonView> read(@PathParam("id") PersonId id) {
        return Answers.ok(reasons.view(access.own(id).id()));
    }

    /** JSON alone: a form that is made of one text would be read from plain text too, quotes and all. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "writeReason", summary = "Write down one's own private reason", description = "Encrypted where it lies; it is never published, and plays no part in matching. The first time, If-Match is"
            + " \"0\" or *.")
    public RestResponse<ReasonView> write(@PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull ReasonForm body) {
        var person = access.ownToChange(id).id();
        Preconditions.ifMatch(ifMatch, reasons.version(person));
        reasons.write(person, body.text());
        return Answers.ok(reasons.view(person));
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deleteReason", summary = "Delete one's own private reason")
    public RestResponse<Void> delete(@PathParam("id") PersonId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = access.ownToChange(id).id();
        Preconditions.ifMatch(ifMatch, reasons.version(person));
        reasons.delete(person);
        return Answers.noContent();
    }
}
