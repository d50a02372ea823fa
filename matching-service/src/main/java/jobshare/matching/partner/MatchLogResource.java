package jobshare.matching.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.Ids;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.matchlog.LoggedAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The match log over HTTP. */
@Path("/v1/matches/log/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class MatchLogResource {

    private final LoggedAnswers answers;
    private final Reproduction reproduction;

    @Inject
    MatchLogResource(LoggedAnswers answers, Reproduction reproduction) {
        this.answers = answers;
        this.reproduction = reproduction;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readMatchLog", summary = "An answer that was given, what it was made from, and whether it comes out again", description = "Computed anew from the inputs, weights and facts as they were and the model of that version, "
            + "and compared with what was answered.")
    public RestResponse<MatchLogView> read(
            @Parameter(description = "The `logId` of an answer") @Schema(format = "uuid") @PathParam("id") String id) {
        var logId = Ids.parse(id);
        var answer = answers.read(logId).orElseThrow(() -> Problems.notFound("answer", logId));
        return Answers.ok(MatchLogView.of(answer, reproduction.of(answer)));
    }
}
