package jobshare.matching.regard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.conversation.AnswerRepository;
import jobshare.matching.directory.Caller;
import jobshare.matching.partnership.MemberCommands;
import jobshare.matching.partnership.PartnershipAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The mutual assessment over HTTP. Everyone sees their own assessment only. */
@Path("/v1/partnerships/{id}/regard")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
public class RegardResource {

    private static final String KIND = "regard";

    private final RegardRepository regards;
    private final AnswerRepository answers;
    private final PartnershipAccess access;
    private final MemberCommands commands;
    private final Caller caller;

    RegardResource(RegardRepository regards, AnswerRepository answers, PartnershipAccess access, MemberCommands commands,
            Caller caller) {
        this.regards = regards;
        this.answers = answers;
        this.access = access;
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "getRegard", summary = "Get your mutual assessment",
            description = "Shows your own assessment, and whether both of you said yes to all of it. HR and employers see "
                    + "none of it.")
    public RestResponse<RegardView> get(@PathParam("id") PartnershipId id) {
        access.requireOwnCurrent(id);
        return Responses.ok(new RegardView(regards.of(id, caller.requirePerson()).orElse(null), regards.bothSaidYes(id)));
    }

    @POST
    @IdempotentCommand
    @APIResponse(responseCode = "204", description = "Stored")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "submitRegard", summary = "Submit your assessment of your partner",
            description = "Replaces your earlier assessment. Requires that both of you answered at least one question of "
                    + "the conversation. The response is the same whatever your partner submitted.")
    public RestResponse<Void> submit(@PathParam("id") PartnershipId id, @NotNull @Valid Assessment assessment) {
        return commands.run(id, "submit", KIND, (partnership, by) -> {
            if (answers.answeredByBoth(id, by, partnership.partnerOf(by)).isEmpty()) {
                throw new RuleViolation("conversation-first",
                        "You cannot assess your partner yet. First, both of you answer at least one question of the conversation.");
            }
            regards.put(id, by, assessment);
        });
    }

    @POST
    @Path("/withdraw")
    @IdempotentCommand
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawRegard", summary = "Withdraw your assessment of your partner")
    public RestResponse<Void> withdraw(@PathParam("id") PartnershipId id) {
        return commands.run(id, "withdraw", KIND, (_, by) -> regards.delete(id, by));
    }
}
