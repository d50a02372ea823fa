package jobshare.proposal.funnel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.proposal.Standings;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The funnel over HTTP. */
@Path("/v1/funnel")
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
    @Produces({MediaType.APPLICATION_JSON, FunnelCsv.TYPE, MediaType.TEXT_HTML})
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getFunnel", summary = "Count how far pitches came, how long it took, and what stopped them", description = """
            A recruiter and a hiring manager see what was pitched for their own roles. With Accept: text/csv as one table, with Accept: text/html \
            as a page with charts.

            A number that counts fewer than `smallestGroup` pitches is hidden, and so is each one from which, within one answer, such a number \
            could be worked out by sums and differences: across the stages, and of the groups against the total. Time in a stage is shown \
            for as many at least. Between two answers, nothing shorter than a quarter can be asked for and nothing but the \
            period chosen; it is not prevented that answers of two periods or two divisions are compared, or that two who see different roles compare \
            theirs.""")
    public RestResponse<Funnel> read(
            @Parameter(description = "Into what it is divided.") @QueryParam("by") @Nullable Breakdown by,
            @Parameter(description = "Pitches drafted in this quarter of a year (UTC) or later.") @QueryParam("since") @Nullable @Pattern(regexp = Period.PATTERN) String since,
            @Parameter(description = "Pitches drafted in this quarter or earlier.") @QueryParam("until") @Nullable @Pattern(regexp = Period.PATTERN) String until) {
        var reach = standings.reach();
        var counted = counts.count(reach, Period.of(since, until), by);
        var roles = counted.groups().stream().map(Tally::roleId).filter(Objects::nonNull).toList();
        return Answers.ok(FunnelReport.of(counted, smallestGroup, new Question(by, since, until, reach.recruiterKey()),
                counts.titles(roles)));
    }
}
