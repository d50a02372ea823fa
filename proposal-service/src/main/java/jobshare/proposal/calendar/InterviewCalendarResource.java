package jobshare.proposal.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jobshare.proposal.proposal.Sights;
import jobshare.proposal.proposal.Sights.Sight;
import jobshare.proposal.role.KnownRole;
import jobshare.proposal.role.KnownRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Interviews for a calendar. */
@Path("/v1/proposals")
@Tag(name = "Interviews")
public class InterviewCalendarResource {

    private static final String ICALENDAR = "text/calendar";

    private final Sights sights;
    private final KnownRoles roles;
    private final Calendars calendars;

    @Inject
    InterviewCalendarResource(Sights sights, KnownRoles roles, Calendars calendars) {
        this.sights = sights;
        this.roles = roles;
        this.calendars = calendars;
    }

    @GET
    @Path("{id}/interviews.ics")
    @Produces(ICALENDAR)
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getInterviewCalendar", summary = "Read all interviews of a proposal as iCalendar", description = "With METHOD:PUBLISH. A calendar that reads it again moves what has been moved, and strikes what is CANCELLED.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> all(@PathParam("id") ProposalId id) {
        var sight = sights.of(id);
        var title = title(sight);
        return answer("interviews.ics", calendars.published(
                sight.proposal().interviews().stream().map(interview -> appointment(interview, sight, title)).toList(),
                title, sight.proposal().role().value()));
    }

    @GET
    @Path("{id}/interviews/{interviewId}.ics")
    @Produces(ICALENDAR)
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getInterviewAppointment", summary = "Read one interview as iCalendar", description = "With METHOD:PUBLISH, or METHOD:CANCEL for one that is cancelled.")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> one(@PathParam("id") ProposalId id, @PathParam("interviewId") InterviewId interviewId) {
        var sight = sights.of(id);
        var title = title(sight);
        var interview = sight.proposal().interviews().stream().filter(one -> one.id().equals(interviewId.value())).findFirst()
                .orElseThrow(() -> Problems.notFound("interview", interviewId));
        return answer("interview.ics",
                calendars.single(appointment(interview, sight, title), title, sight.proposal().role().value()));
    }

    private Appointment appointment(Interview interview, Sight sight, String title) {
        return Appointment.of(interview,
                "Interview " + interview.round() + ": " + title + " (" + who(interview, sight) + ")");
    }

    private String who(Interview interview, Sight sight) {
        var person = interview.person();
        return person == null ? "both partners" : sight.names().label(person);
    }

    private String title(Sight sight) {
        return roles.of(sight.proposal().role()).map(KnownRole::title).orElse("shared role");
    }

    private static RestResponse<String> answer(String name, String calendar) {
        return RestResponse.ResponseBuilder.ok(calendar).header(HttpHeaders.CONTENT_TYPE, ICALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }
}
