package jobshare.proposal.funnel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.access.AccessResolver;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The funnel. */
@Path("/v1/funnel")
@Tag(name = "Funnel", description = "Counts of pitches by stage, and what stops them.")
public class FunnelResource {

    private final FunnelRepository counts;
    private final AccessResolver accessResolver;
    private final int smallestGroup;

    FunnelResource(FunnelRepository counts, AccessResolver accessResolver,
            @ConfigProperty(name = "jobshare.funnel.smallest-group") int smallest) {
        this.counts = counts;
        this.accessResolver = accessResolver;
        this.smallestGroup = smallest;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FunnelCsvWriter.TYPE, MediaType.TEXT_HTML})
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getFunnel", summary = "Get the funnel", description = """
            Counts pitches by stage, with times, grounds of refusal and concerns. Recruiters and hiring managers see the \
            pitches for their own roles. \\
            Use `Accept: text/csv` for a table and `Accept: text/html` for a page with charts.
            A count below `smallestGroup` is suppressed (null), and so is every number from which it could be calculated \
            within the response. \\
            Times require at least `smallestGroup` pitches. Periods are whole quarters. Suppression applies within one \
            response: someone who compares several may derive a suppressed number.""")
    public RestResponse<Funnel> get(@Parameter(description = "Breakdown into groups.") @QueryParam("by") @Nullable Breakdown by,
            @Parameter(
                    description = "First quarter (UTC) in which the pitches were drafted.") @QueryParam("since") @Nullable @Pattern(
                            regexp = Period.PATTERN) String since,
            @Parameter(
                    description = "Last quarter (UTC) in which the pitches were drafted.") @QueryParam("until") @Nullable @Pattern(
                            regexp = Period.PATTERN) String until) {
        var reach = accessResolver.visibilityScope();
        var counted = counts.count(reach, Period.of(since, until), by);
        var roles = counted.groups().stream().map(GroupCounts::roleId).filter(Objects::nonNull).toList();
        return Responses.ok(FunnelReport.of(counted, smallestGroup, new FunnelQuery(by, since, until, reach.recruiterKey()),
                counts.titles(roles)));
    }
}
