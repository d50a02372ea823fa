package jobshare.matching.introduction;

import jakarta.annotation.security.RolesAllowed;
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
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.RoleCopy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Introductions over HTTP. */
@Path("/v1/introductions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Introductions")
public class IntroductionResource {

    private final IntroductionService introductions;
    private final IntroductionRepository repository;
    private final Caller caller;
    private final Directory directory;

    IntroductionResource(IntroductionService introductions, IntroductionRepository repository, Caller caller,
            Directory directory) {
        this.introductions = introductions;
        this.repository = repository;
        this.caller = caller;
        this.directory = directory;
    }

    @POST
    @IdempotentCommand
    @APIResponseSchema(value = IntroductionView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "createIntroduction", summary = "Ask to meet a person, or suggest that two people meet",
            description = "If the other person has already asked you, this accepts their introduction and returns it. A "
                    + "person whom you may not see is 404, whatever the reason. If two people cannot be paired for other "
                    + "reasons, the response is 409 and lists them, except to a recruiter. The other person finds the "
                    + "introduction in their list and can accept it.")
    public RestResponse<IntroductionView> create(@NotNull @Valid IntroductionRequest request) {
        if (caller.is(Roles.EMPLOYEE) && !caller.is(Roles.RECRUITER) && !caller.is(Roles.HR)
                || caller.isPerson(request.fromPersonId())) {
            return ask(request);
        }
        if (caller.isPerson(request.toPersonId())) {
            throw Problems.invalid("/toPersonId",
                    "must not be your own id. To ask someone yourself, name yourself in fromPersonId.");
        }
        var role = roleOf(request);
        var introduction = caller.is(Roles.HR) ? introductions.suggestAsHr(request, role, caller.key())
                : introductions.suggestForRole(request, Objects.requireNonNull(role), caller.key());
        return Responses.created("/v1/introductions/" + introduction.id(),
                IntroductionView.of(introduction, ActingRole.SUGGESTER));
    }

    private RestResponse<IntroductionView> ask(IntroductionRequest request) {
        if (!caller.requirePerson().equals(request.fromPersonId())) {
            throw Problems.notFound("person", request.fromPersonId());
        }
        if (request.roleId() != null) {
            throw Problems.invalid("/roleId", "must be omitted. Only a suggestion can name a role.");
        }
        var introduction = introductions.ask(request);
        var role = introduction.roleOf(request.fromPersonId()).orElseThrow();
        return Responses.created("/v1/introductions/" + introduction.id(), IntroductionView.of(introduction, role));
    }

    private @Nullable RoleCopy roleOf(IntroductionRequest request) {
        var id = request.roleId();
        if (id == null) {
            if (!caller.is(Roles.HR)) {
                throw Problems.invalid("/roleId", "must name one of your roles.");
            }
            return null;
        }
        var role = directory.role(id).orElseThrow(() -> Problems.notYetKnown("role", id));
        if (!caller.worksOn(role)) {
            throw Problems.notFound("role", id);
        }
        return role;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "listIntroductions", summary = "List introductions",
            description = "Newest first. Employees see their own, recruiters their suggestions, and "
                    + "HR all of them without messages.")
    public RestResponse<Page<IntroductionView>> list(@Parameter(
            description = "Only introductions with this status") @QueryParam("status") @Nullable IntroductionStatus status,
            @Parameter(description = "Cursor of the page, from next of the "
                    + "previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo uri) {
        var all = caller.is(Roles.HR);
        var self = caller.person().orElse(null);
        var request = IntroductionRepository.ORDER.request(cursor, limit);
        var page = all ? repository.pageOfEveryone(self, status, request) : repository.page(self, caller.key(), status, request);
        return Responses.page(page.map(row -> IntroductionView.of(row, callerRoleIn(row))), uri);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({Roles.HR, Roles.AUDITOR})
    @Operation(operationId = "countIntroductions", summary = "Count introductions by status",
            description = "An introduction from an e-mail invitation counts only once it is accepted.")
    public RestResponse<Map<IntroductionStatus, Long>> counts() {
        return Responses.ok(repository.counts());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "getIntroduction", summary = "Get an introduction")
    public RestResponse<IntroductionView> get(@PathParam("id") IntroductionId id) {
        var introduction = requireVisible(id);
        return Responses.ok(IntroductionView.of(introduction, callerRoleIn(introduction)));
    }

    @POST
    @Path("/{id}/accept")
    @IdempotentCommand
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200", responseDescription = "The updated introduction")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "acceptIntroduction", summary = "Accept an introduction",
            description = "Once both of you accepted, each may read the other's contact data in profile-service and propose a "
                    + "partnership. If the purpose is PARTNERSHIP, you are partners immediately.")
    public RestResponse<IntroductionView> accept(@PathParam("id") IntroductionId id) {
        return run(id, introductions::accept);
    }

    @POST
    @Path("/{id}/decline")
    @IdempotentCommand
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200", responseDescription = "The updated introduction")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "declineIntroduction", summary = "Decline an introduction",
            description = "You are not offered to each other, and neither of you can ask again, during the cooling-off time "
                    + "(180 days by default). The other person is notified that you declined, but not why. A person who "
                    + "invited you by e-mail address does not learn of it: you stay among their matches, and they may ask you "
                    + "in another way, while they are not offered to you.")
    public RestResponse<IntroductionView> decline(@PathParam("id") IntroductionId id, @Valid @Nullable DeclineRequest request) {
        return run(id,
                (introduction, role) -> introductions.decline(introduction, role, request == null ? null : request.reason()));
    }

    @POST
    @Path("/{id}/withdraw")
    @IdempotentCommand
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200", responseDescription = "The updated introduction")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "withdrawIntroduction", summary = "Withdraw a request or suggestion")
    public RestResponse<IntroductionView> withdraw(@PathParam("id") IntroductionId id) {
        return run(id, introductions::withdraw);
    }

    private RestResponse<IntroductionView> run(IntroductionId id, BiConsumer<Introduction, ActingRole> command) {
        var introduction = requireVisible(id);
        var role = callerRoleIn(introduction);
        command.accept(introduction, role);
        return Responses.ok(IntroductionView.of(introduction, role));
    }

    private Introduction requireVisible(IntroductionId id) {
        return repository.byId(id)
                .filter(introduction -> caller.is(Roles.HR) && !isHiddenFromCaller(introduction)
                        || callerRoleIn(introduction) != ActingRole.OBSERVER)
                .orElseThrow(() -> Problems.notFound("introduction", id));
    }

    private boolean isHiddenFromCaller(Introduction introduction) {
        return caller.person().filter(introduction::isHiddenFrom).isPresent();
    }

    private ActingRole callerRoleIn(Introduction introduction) {
        return caller.person()
                .filter(person -> !introduction.isHiddenFrom(person))
                .flatMap(introduction::roleOf)
                .orElse(caller.key().equals(introduction.suggestedBy()) ? ActingRole.SUGGESTER : ActingRole.OBSERVER);
    }
}
