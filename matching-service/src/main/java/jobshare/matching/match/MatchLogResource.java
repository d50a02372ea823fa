package jobshare.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.Ids;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.matchlog.MatchLogRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads the match log. */
@Path("/v1/matches/log/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class MatchLogResource {

    private final MatchLogRepository answers;
    private final AnswerReproducer reproducer;

    MatchLogResource(MatchLogRepository answers, AnswerReproducer reproducer) {
        this.answers = answers;
        this.reproducer = reproducer;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "getMatchLog", summary = "Get a logged answer",
            description = "Returns the answer with its inputs, weights and facts. Also recomputes the answer with the "
                    + "logged version of the matching model; `reproduced` says whether the results are equal. Expected pay and "
                    + "answers to the questionnaire count in the recomputation but are not shown.")
    public RestResponse<MatchLogView> getMatchLog(
            @Parameter(description = "The `logId` of an answer") @Schema(format = "uuid") @PathParam("id") String id) {
        var logId = Ids.parse(id);
        var answer = answers.find(logId).orElseThrow(() -> Problems.notFound("answer", logId));
        return Responses.ok(MatchLogView.of(answer, reproducer.reproduce(answer)));
    }
}
