package jobshare.proposal.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the law on statutory requests adds to a proposal. */
@Path("/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statutory requests",
        description = "Deadlines, meetings and extensions for a partner's legal request to change their contract. Not legal "
                + "advice.")
public class StatutoryRequestResource {

    private final ProposalService proposals;
    private final RuleSets rules;

    StatutoryRequestResource(ProposalService proposals, RuleSets rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    @POST
    @Path("record-meeting")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "recordMeeting", summary = "Record a meeting about a statutory request",
            description = "Also records a meeting about an appeal. The meeting counts as the consultation that must precede a "
                    + "refusal. If the law sets the decision deadline from the meeting, the deadline is calculated from this "
                    + "date.")
    public RestResponse<ProposalView> recordMeeting(@PathParam("id") ProposalId id, @NotNull @Valid MeetingRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.RECORD_MEETING,
                (proposal, context) -> List.of(proposal.recordMeeting(request.personId(), request.heldOn(), rules, context))));
    }

    @POST
    @Path("extend-deadline")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "extendDeadline", summary = "Extend the time to decide",
            description = "The person who made the request and the employer must both agree. The first call proposes an extension, "
                    + "shown in `extension`. The deadline moves when the other party calls with the same dates. If the "
                    + "extension is for a trial, set `trialUntil` to its last day.")
    public RestResponse<ProposalView> extendDeadline(@PathParam("id") ProposalId id, @NotNull @Valid ExtensionRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.EXTEND_DEADLINE, (proposal, context) -> List
                .of(proposal.extendDeadline(request.personId(), request.until(), request.trialUntil(), rules, context))));
    }
}
