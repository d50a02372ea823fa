package jobshare.matching.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.matching.directory.Caller;
import jobshare.matching.introduction.Introductions;
import jobshare.matching.introduction.InvitationView;
import jobshare.matching.introduction.Invitations;
import jobshare.matching.introduction.Purpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Partnerships over HTTP. */
@Path("/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
public class PartnershipResource {

    private final Partnerships partnerships;
    private final PartnershipRepository repository;
    private final PartnershipViews views;
    private final Introductions introductions;
    private final Invitations invitations;
    private final EmployerSide employer;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PartnershipResource(Partnerships partnerships, PartnershipRepository repository, PartnershipViews views,
            Introductions introductions, Invitations invitations, EmployerSide employer, Caller caller, Clock clock) {
        this.partnerships = partnerships;
        this.repository = repository;
        this.views = views;
        this.introductions = introductions;
        this.invitations = invitations;
        this.employer = employer;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Command
    @APIResponseSchema(value = PartnershipView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "createPartnership", summary = "Propose a partnership to someone you have met", description = "By the id of an introduction that both of you have accepted. Next, the other finds it in their list, and confirms; each can be in one "
            + "active partnership.")
    public RestResponse<PartnershipView> create(@NotNull @Valid NewPartnership wanted) {
        var by = caller.requirePerson();
        var introduction = introductions.find(wanted.introductionId()).filter(found -> found.partyOf(by).isPresent())
                .orElseThrow(() -> Problems.notFound("introduction", wanted.introductionId()));
        var id = wanted.id() == null ? PartnershipId.of(Ids.v7()) : wanted.id();
        return Answers.created("/v1/partnerships/" + id, views.of(partnerships.propose(id, introduction, by)));
    }

    @POST
    @Path("/declarations")
    @Command
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "Created")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "declarePartnership", summary = "Declare that you and someone you know are partners already", description = "By their work e-mail. The answer is the same whether or not someone of that address is in the "
            + "programme. They get an introduction; their yes makes you partners at once.")
    public RestResponse<InvitationView> declare(@NotNull @Valid NewDeclaration declared) {
        PastDates.check("/togetherSince", declared.togetherSince(), LocalDate.now(clock));
        var invitation = invitations.invite(declared.id(), caller.requirePerson(), declared.workEmail(),
                Purpose.PARTNERSHIP, declared.message(), declared.togetherSince());
        return Answers.created("/v1/introductions/invitations/" + invitation.id(), invitation);
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM})
    @Operation(operationId = "listPartnerships", summary = "Your partnerships, newest first", description = "An employee's own; "
            + "for recruiters and hiring managers those that are pitched for a role of theirs, or hold it; all of them for HR, and "
            + "for HR systems without what the two wrote.")
    public RestResponse<Page<PartnershipView>> list(
            @Parameter(description = "Only those in this state") @QueryParam("status") @Nullable PartnershipStatus status,
            @Parameter(description = "Only those of this person") @QueryParam("personId") @Nullable PersonId personId,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo request) {
        var after = Cursor.read(cursor, 1, keys -> UUID.fromString(keys.getFirst()));
        var reach = new Reach(readsAll(), caller.person().orElse(null), employer.partnerships());
        var rows = repository.page(reach, personId, status, after, limit + 1);
        return Answers.page(Page.of(views.of(rows), limit, row -> Cursor.of(row.id()), row -> row), request);
    }

    @GET
    @Path("/counts")
    @Transactional
    @RolesAllowed({Roles.HR, Roles.AUDITOR})
    @Operation(operationId = "countPartnerships", summary = "How many partnerships there are in each state")
    public RestResponse<Map<PartnershipStatus, Long>> counts() {
        return Answers.ok(repository.counts());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM})
    @Operation(operationId = "readPartnership", summary = "One partnership", description = "Recruiters and hiring managers read it once "
            + "it is pitched for a role of theirs: what the two have signed for it, and nothing of how they met.")
    public RestResponse<PartnershipView> read(@PathParam("id") PartnershipId id) {
        return Answers.ok(views.of(repository.byId(id).filter(found -> readsAll() || isMember(found) || employer.reads(found))
                .orElseThrow(() -> Problems.notFound("partnership", id))));
    }

    @POST
    @Path("/{id}/confirm")
    @Command
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "confirmPartnership", summary = "Say yes to a partnership that the other proposed", description = "From now on neither of you is offered to anyone else. Next, talk, and write down your agreement.")
    public RestResponse<PartnershipView> confirm(@PathParam("id") PartnershipId id) {
        return command(id, partnerships::confirm);
    }

    @POST
    @Path("/{id}/dissolve")
    @Command
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "dissolvePartnership", summary = "End a partnership, or say no to a proposed one", description = "Both of you may then be matched again. What you pitch together is withdrawn, and a role that you hold together is told.")
    public RestResponse<PartnershipView> dissolve(@PathParam("id") PartnershipId id, @Valid @Nullable Dissolution dissolution) {
        return command(id, (partnership, by) -> partnerships.dissolve(partnership,
                dissolution == null ? null : dissolution.reason(), by));
    }

    @POST
    @Path("/{id}/stance")
    @Command
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "takeStance", summary = "Say whether you two stay together always or would part", description = "Each for themselves, and anew whenever you like. What holds for the pair is shown to both once both have spoken: "
            + "TOGETHER only where both say so.")
    public RestResponse<PartnershipView> takeStance(@PathParam("id") PartnershipId id, @NotNull @Valid NewStance wanted) {
        return command(id, (partnership, by) -> partnerships.takeStance(partnership, wanted.stance(), by));
    }

    @POST
    @Path("/{id}/pause")
    @Command
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "pausePartnership", summary = "Take a break, both of you", description = "You stay partners, so that neither is offered to anyone else; you are found for no role, and can draft and request no "
            + "proposal. What is under way goes on.")
    public RestResponse<PartnershipView> pause(@PathParam("id") PartnershipId id) {
        return command(id, partnerships::pause);
    }

    @POST
    @Path("/{id}/resume")
    @Command
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "resumePartnership", summary = "End the break", description = "Either of you may say so.")
    public RestResponse<PartnershipView> resume(@PathParam("id") PartnershipId id) {
        return command(id, partnerships::resume);
    }

    private RestResponse<PartnershipView> command(PartnershipId id, BiConsumer<Partnership, PersonId> command) {
        var partnership = repository.byId(id).filter(this::isMember).orElseThrow(() -> Problems.notFound("partnership", id));
        command.accept(partnership, caller.requirePerson());
        return Answers.ok(views.of(partnership));
    }

    private boolean readsAll() {
        return caller.is(Roles.HR) || caller.is(Roles.HR_SYSTEM);
    }

    private boolean isMember(Partnership partnership) {
        return caller.person().filter(partnership::has).isPresent();
    }
}
