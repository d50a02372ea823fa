package jobshare.proposal.pitch;

import jakarta.annotation.security.PermitAll;
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

/** Pitches opened by a share link. */
@Path(SharedPitchResource.PATH)
@Tag(name = "Pitch page")
public class SharedPitchResource {

    static final String PATH = "/v1/proposals/shared";

    private final ShareLinkService shareLinks;
    private final PitchResponses answers;

    SharedPitchResource(ShareLinkService shareLinks, PitchResponses answers) {
        this.shareLinks = shareLinks;
        this.answers = answers;
    }

    @GET
    @Path("{token}")
    @PermitAll
    @Produces({MediaType.TEXT_HTML, "application/pdf"})
    @Operation(operationId = "openSharedPitch", summary = "Open a shared pitch",
            description = "Each opening is recorded and shown in the list of share links. An expired, revoked or unknown "
                    + "link is 404. A link that is opened too often within an hour is 429. PDFs are created a few at a time: if too "
                    + "many are requested at once, or one takes too long, the response is 503.")
    @APIResponse(responseCode = "200", description = "OK",
            content = {@Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                    @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "429", description = "The link was opened too often")
    @APIResponse(responseCode = "503", description = "Too many PDFs are being created")
    public RestResponse<PitchDocument> open(@PathParam("token") String token,
            @Parameter(description = PitchResource.FORMAT) @QueryParam("format") @Nullable String format,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        var wanted = PitchFormat.of(format, accept);
        return answers.of(shareLinks.open(token, wanted).orElseThrow(SharedPitchResource::notFound), wanted);
    }

    private static RuntimeException notFound() {
        return Problems.notFound("pitch", "behind this link");
    }
}
