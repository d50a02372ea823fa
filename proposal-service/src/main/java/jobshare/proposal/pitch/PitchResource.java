package jobshare.proposal.pitch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.ProposalId;
import jobshare.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pitch as a page, for those who may read the proposal. */
@Path("/v1/proposals")
@Tag(name = "Pitch page", description = "The pitch as one shows it: a page, a PDF, a link for someone without an account.")
public class PitchResource {

    static final String FORMAT = "html or pdf; goes before the Accept header, for browsers.";

    private final PitchReading pitches;
    private final PitchAnswers answers;

    @Inject
    PitchResource(PitchReading pitches, PitchAnswers answers) {
        this.pitches = pitches;
        this.answers = answers;
    }

    @GET
    @Path("{id}/pitch")
    @Produces({MediaType.TEXT_HTML, "application/pdf"})
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getPitch", summary = "Read the pitch as a page or as a PDF", description = "The pair as one team: who is there when, strengths side by side, essential skills held by whom, plan, trial, "
            + "and answers to the usual doubts. Nameless for whoever is not told who the two are.")
    @APIResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public RestResponse<PitchDocument> read(@PathParam("id") ProposalId id,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        var wanted = PitchFormat.of(format, accept);
        return answers.of(pitches.seen(id), wanted);
    }
}
