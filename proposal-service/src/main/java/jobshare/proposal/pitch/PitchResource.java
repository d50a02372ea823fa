package jobshare.proposal.pitch;

import jakarta.annotation.security.RolesAllowed;
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
@Tag(name = "Pitch page", description = "The pitch as a web page, a PDF, or a share link for readers without an account.")
public class PitchResource {

    static final String FORMAT = "html or pdf. Overrides the Accept header; useful in browsers.";

    private final ReadablePitch pitches;
    private final PitchResponses answers;

    PitchResource(ReadablePitch pitches, PitchResponses answers) {
        this.pitches = pitches;
        this.answers = answers;
    }

    @GET
    @Path("{id}/pitch")
    @Produces({MediaType.TEXT_HTML, "application/pdf"})
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getPitch", summary = "Get the pitch as a page or a PDF",
            description = "Shows the pair as one team: schedule, strengths, skills, plan, trial, and answers to common "
                    + "objections. Names that you may not see appear as `Partner A` and `Partner B`. PDFs are created a few at a "
                    + "time: if too many are requested at once, or one takes too long, the response is 503.")
    @APIResponse(responseCode = "200", description = "OK",
            content = {@Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                    @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "503", description = "Too many PDFs are being created")
    public RestResponse<PitchDocument> read(@PathParam("id") ProposalId id,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        var wanted = PitchFormat.of(format, accept);
        return answers.of(pitches.requireVisible(id), wanted);
    }
}
