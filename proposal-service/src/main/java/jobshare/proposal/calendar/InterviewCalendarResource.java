package jobshare.proposal.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jobshare.kit.id.ProposalId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewId;
import jobshare.proposal.proposal.ProposalAccess;
import jobshare.proposal.proposal.ProposalAccess.VisibleProposal;
import jobshare.proposal.role.RoleCopy;
import jobshare.proposal.role.RoleCopyRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Interviews as iCalendar. */
@Path("/v1/proposals")
@Tag(name = "Interviews")
public class InterviewCalendarResource {

    private static final String ICALENDAR = "text/calendar";

    private final ProposalAccess proposalAccess;
    private final RoleCopyRepository roles;
    private final CalendarWriter calendars;

    InterviewCalendarResource(ProposalAccess proposalAccess, RoleCopyRepository roles, CalendarWriter calendars) {
        this.proposalAccess = proposalAccess;
        this.roles = roles;
        this.calendars = calendars;
    }

    @GET
    @Path("{id}/interviews.ics")
    @Produces(ICALENDAR)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getInterviewCalendar", summary = "Get all interviews as iCalendar",
            description = "The calendar has METHOD:PUBLISH. A calendar that subscribes to it is updated when an interview "
                    + "is rescheduled or cancelled.")
    @APIResponse(responseCode = "200", description = "OK",
            content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> all(@PathParam("id") ProposalId id) {
        var visible = proposalAccess.requireVisible(id);
        var title = title(visible);
        return answer("interviews.ics",
                calendars.published(
                        visible.proposal().interviews().stream().map(interview -> entry(interview, visible, title)).toList(),
                        title, visible.proposal().role().value()));
    }

    @GET
    @Path("{id}/interviews/{interviewId}.ics")
    @Produces(ICALENDAR)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getInterviewCalendarEntry", summary = "Get an interview as iCalendar",
            description = "The calendar has METHOD:PUBLISH, or METHOD:CANCEL if the interview is cancelled.")
    @APIResponse(responseCode = "200", description = "OK",
            content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> one(@PathParam("id") ProposalId id, @PathParam("interviewId") InterviewId interviewId) {
        var visible = proposalAccess.requireVisible(id);
        var title = title(visible);
        var interview = visible.proposal()
                .interviews()
                .stream()
                .filter(one -> one.id().equals(interviewId.value()))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("interview", interviewId));
        return answer("interview.ics",
                calendars.single(entry(interview, visible, title), title, visible.proposal().role().value()));
    }

    private CalendarEntry entry(Interview interview, VisibleProposal visible, String title) {
        return CalendarEntry.of(interview,
                "Interview " + interview.round() + ": " + title + " (" + participants(interview, visible) + ")");
    }

    private String participants(Interview interview, VisibleProposal visible) {
        var person = interview.person();
        return person == null ? "both partners" : visible.names().label(person);
    }

    private String title(VisibleProposal visible) {
        return roles.find(visible.proposal().role()).map(RoleCopy::title).orElse("shared role");
    }

    private static RestResponse<String> answer(String name, String calendar) {
        return RestResponse.ResponseBuilder.ok(calendar)
                .header(HttpHeaders.CONTENT_TYPE, ICALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
