package jobshare.proposal.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import jobshare.kit.idempotency.Command;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What the law on statutory requests adds to the life of a proposal. */
@Path("/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statutory requests", description = "What the law adds where a partner makes a request under it. Not legal advice.")
public class LawResource {

    private final Proposals proposals;
    private final RuleSets rules;

    @Inject
    LawResource(Proposals proposals, RuleSets rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    @POST
    @Path("record-meeting")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "recordMeeting", summary = "Record that a person was met about the statutory request, or about the appeal", description = "It counts as the hearing before a refusal. Where the time to decide is counted from the meeting, it runs from that day.")
    public RestResponse<ProposalView> recordMeeting(@PathParam("id") ProposalId id, @NotNull @Valid Requests.NewMeeting meeting) {
        return Answers.ok(proposals.command(id, Action.RECORD_MEETING, (proposal, act) -> List
                .of(new StatutorySteps(proposal, rules).recordMeeting(meeting.personId(), meeting.heldOn(), act))));
    }

    @POST
    @Path("extend-deadline")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "extendDeadline", summary = "Ask for more time to decide on a statutory request, or agree to it", description = "Both sides have to agree: the person whose request it is, and the employer. The first who calls asks, which shows in "
            + "`moreTime`; when the other side calls with the same days, the deadline is moved. For a trial, say until when it lasts.")
    public RestResponse<ProposalView> extendDeadline(@PathParam("id") ProposalId id,
            @NotNull @Valid Requests.NewExtension extension) {
        return Answers.ok(proposals.command(id, Action.EXTEND_DEADLINE, (proposal, act) -> List
                .of(new StatutorySteps(proposal, rules).extendDeadline(extension.personId(), extension.until(),
                        extension.trialUntil(), act))));
    }
}
