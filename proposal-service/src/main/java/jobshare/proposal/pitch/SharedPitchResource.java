package jobshare.proposal.pitch;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where a link leads. */
@Path(SharedPitchResource.PATH)
@Tag(name = "Pitch page")
public class SharedPitchResource {

    static final String PATH = "/v1/proposals/shared";

    private final Sharing sharing;
    private final PitchAnswers answers;

    @Inject
    SharedPitchResource(Sharing sharing, PitchAnswers answers) {
        this.sharing = sharing;
        this.answers = answers;
    }

    @GET
    @Path("{token}")
    @PermitAll
    @Produces({MediaType.TEXT_HTML, "application/pdf"})
    @Operation(operationId = "openSharedPitch", summary = "Read the pitch that a link leads to", description = "That it was opened is noted, and shown to those who may make links. A link that has expired, was revoked or never was is "
            + "the same 404.")
    @APIResponse(responseCode = "200", description = "OK", content = {
            @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public RestResponse<PitchDocument> open(@PathParam("token") String token,
            @Parameter(description = PitchResource.FORMAT) @QueryParam("format") @Nullable String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        var wanted = PitchFormat.of(format, accept);
        return answers.of(sharing.open(token, wanted).orElseThrow(SharedPitchResource::nothing), wanted);
    }

    private static RuntimeException nothing() {
        return Problems.notFound("pitch", "behind this link");
    }
}
