package jobshare.matching.introduction;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.KnownRole;
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

    private final Introductions introductions;
    private final IntroductionRepository repository;
    private final Caller caller;
    private final Directory directory;

    @Inject
    IntroductionResource(Introductions introductions, IntroductionRepository repository, Caller caller, Directory directory) {
        this.introductions = introductions;
        this.repository = repository;
        this.caller = caller;
        this.directory = directory;
    }

    @POST
    @Command
    @APIResponseSchema(value = IntroductionView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "createIntroduction", summary = "Ask to meet someone, or suggest that two people meet", description = "If the other has asked already, this accepts their introduction and answers with it. A person whom "
            + "you may not see, for whatever reason, is 404. What else stands against it is 409 with the refusals. Next, the other finds it in their list, and accepts.")
    public RestResponse<IntroductionView> create(@NotNull @Valid NewIntroduction wanted) {
        if (caller.is(Roles.EMPLOYEE) && !caller.is(Roles.RECRUITER) && !caller.is(Roles.HR)
                || caller.isPerson(wanted.fromPersonId())) {
            return ask(wanted);
        }
        var introduction = introductions.suggest(wanted, role(wanted), caller.key(), caller.is(Roles.HR));
        return Answers.created("/v1/introductions/" + introduction.id(), IntroductionView.of(introduction, Party.SUGGESTER));
    }

    private RestResponse<IntroductionView> ask(NewIntroduction wanted) {
        if (!caller.requirePerson().equals(wanted.fromPersonId())) {
            throw Problems.notFound("person", wanted.fromPersonId());
        }
        if (wanted.roleId() != null) {
            throw Problems.invalid("/roleId", "An ask is not for a role; leave it out. Only a suggestion has one.");
        }
        var introduction = introductions.ask(wanted);
        var party = introduction.partyOf(wanted.fromPersonId()).orElseThrow();
        return Answers.created("/v1/introductions/" + introduction.id(), IntroductionView.of(introduction, party));
    }

    private @Nullable KnownRole role(NewIntroduction wanted) {
        if (wanted.roleId() == null) {
            if (!caller.is(Roles.HR)) {
                throw Problems.invalid("/roleId", "Name one of your roles that the two could share.");
            }
            return null;
        }
        var role = directory.role(wanted.roleId()).orElseThrow(() -> Problems.notYetKnown("role", wanted.roleId()));
        if (!caller.worksOn(role)) {
            throw Problems.notFound("role", wanted.roleId());
        }
        return role;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "listIntroductions", summary = "Your introductions, newest first", description = "An employee's own; a recruiter's suggestions; all of them for HR, without messages.")
    public RestResponse<Page<IntroductionView>> list(
            @Parameter(description = "Only those in this state") @QueryParam("status") @Nullable IntroductionStatus status,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo request) {
        var all = caller.is(Roles.HR);
        var after = Cursor.read(cursor, 1, keys -> UUID.fromString(keys.getFirst()));
        var rows = repository.page(all ? null : caller.person().orElse(null), all ? null : caller.key(), status, after,
                limit + 1);
        return Answers.page(Page.of(rows, limit, row -> Cursor.of(row.id()), row -> IntroductionView.of(row, partyIn(row))),
                request);
    }

    @GET
    @Path("/counts")
    @Transactional
    @RolesAllowed({Roles.HR, Roles.AUDITOR})
    @Operation(operationId = "countIntroductions", summary = "How many introductions there are in each state")
    public RestResponse<Map<IntroductionStatus, Long>> counts() {
        return Answers.ok(repository.counts());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "readIntroduction", summary = "One introduction")
    public RestResponse<IntroductionView> read(@PathParam("id") IntroductionId id) {
        var introduction = visible(repository.byId(id), id);
        return Answers.ok(IntroductionView.of(introduction, partyIn(introduction)));
    }

    @POST
    @Path("/{id}/accept")
    @Command
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "acceptIntroduction", summary = "Say yes", description = "Once both have said yes, each may read the other's contact in profile-service, and propose a "
            + "partnership. Where the purpose is PARTNERSHIP, the two are partners at once.")
    public RestResponse<IntroductionView> accept(@PathParam("id") IntroductionId id) {
        return command(id, introductions::accept);
    }

    @POST
    @Path("/{id}/decline")
    @Command
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "declineIntroduction", summary = "Say no", description = "The two are not offered to each other, and neither can ask again, for the cooling-off time (180 days "
            + "unless the employer set another). The other is told that you said no, not why; who invited you by e-mail is not told at all.")
    public RestResponse<IntroductionView> decline(@PathParam("id") IntroductionId id, @Valid @Nullable Decline decline) {
        return command(id, (introduction, party) -> introductions.decline(introduction, party,
                decline == null ? null : decline.reason()));
    }

    @POST
    @Path("/{id}/withdraw")
    @Command
    @APIResponseSchema(value = IntroductionView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "withdrawIntroduction", summary = "Take your ask or your suggestion back")
    public RestResponse<IntroductionView> withdraw(@PathParam("id") IntroductionId id) {
        return command(id, introductions::withdraw);
    }

    private RestResponse<IntroductionView> command(IntroductionId id, BiConsumer<Introduction, Party> command) {
        var introduction = visible(repository.byId(id), id);
        var party = partyIn(introduction);
        command.accept(introduction, party);
        return Answers.ok(IntroductionView.of(introduction, party));
    }

    private Introduction visible(Optional<Introduction> found, IntroductionId id) {
        return found.filter(introduction -> caller.is(Roles.HR) || partyIn(introduction) != Party.ONLOOKER)
                .orElseThrow(() -> Problems.notFound("introduction", id));
    }

    private Party partyIn(Introduction introduction) {
        return caller.person().filter(person -> !introduction.isHiddenFrom(person)).flatMap(introduction::partyOf)
                .orElse(caller.key().equals(introduction.suggestedBy()) ? Party.SUGGESTER : Party.ONLOOKER);
    }
}
