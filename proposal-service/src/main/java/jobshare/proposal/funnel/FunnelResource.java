package jobshare.proposal.funnel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.proposal.Instants;
import jobshare.proposal.proposal.Standings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The funnel over HTTP. */
@Path("/v1/funnel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funnel", description = "How far pitches come.")
public class FunnelResource {

    private final FunnelCounts counts;
    private final Standings standings;
    private final int smallestGroup;

    @Inject
    FunnelResource(FunnelCounts counts, Standings standings,
            @ConfigProperty(name = "jobshare.report.smallest-group") int smallest) {
        this.counts = counts;
        this.standings = standings;
        this.smallestGroup = smallest;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getFunnel", summary = "Count how far pitches came, by stage", description = "Groups smaller than `smallestGroup` are hidden, and so is a count from which one could be worked out.")
    public RestResponse<Funnel> read(
            @QueryParam("roleId") @Nullable RoleId roleId,
            @Parameter(description = "Only pitches drafted since; ISO 8601.") @QueryParam("since") @Nullable String since) {
        var reached = counts.reached(standings.reach(), roleId, Instants.query("since", since));
        return Answers.ok(Funnel.of(reached, smallestGroup));
    }
}
