package jobshare.matching.talk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import jobshare.matching.feed.Profiles;
import jobshare.matching.index.People;
import jobshare.matching.partnership.OwnPartnerships;
import jobshare.matching.partnership.Partnership;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The talk over HTTP: for the two alone, and no one else whoever they are. */
@Path("/v1/partnerships/{id}/talk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Talk")
public class TalkResource {

    private static final String KIND = "talk";
    private static final String QUESTION = "Id of a question that `GET /v1/partnerships/{id}/talk` asks";

    private final Talks talks;
    private final OwnPartnerships partnerships;
    private final Profiles profiles;
    private final People people;
    private final Caller caller;

    @Inject
    TalkResource(Talks talks, OwnPartnerships partnerships, Profiles profiles, People people, Caller caller) {
        this.talks = talks;
        this.partnerships = partnerships;
        this.profiles = profiles;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @APIResponseSchema(value = TalkView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(operationId = "readTalk", summary = "What you two should talk about, and what you have said", description = "Made from what your two profiles leave open, what differs in them, and what partners are not matched by. "
            + "Answer when you have talked, or to prepare for it; the partnership need not be confirmed yet. All of it goes with the partnership.")
    public RestResponse<TalkView> read(@PathParam("id") PartnershipId id) {
        var partnership = partnerships.standing(id);
        var reader = caller.requirePerson();
        return Answers.ok(view(asked(partnership), talks.of(id, reader), talks.of(id, partnership.otherThan(reader))));
    }

    @POST
    @Path("/answers/{question}")
    @Command
    @APIResponse(responseCode = "204", description = "It is so now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "answerTalkQuestion", summary = "Say something to a question, or say it anew", description = "Your partner reads it once both of you have answered the question; then you read theirs.")
    public RestResponse<Void> answer(@PathParam("id") PartnershipId id,
            @Parameter(description = QUESTION) @PathParam("question") String question,
            @NotNull @Valid NewAnswer said) {
        var answered = question(question);
        return partnerships.act(id, "answer", KIND, (partnership, by) -> {
            if (asked(partnership).stream().noneMatch(one -> one.question() == answered)
                    && !talks.of(id, by).containsKey(answered)) {
                throw Problems.conflict("not-asked",
                        "Your two profiles leave nothing open on '" + question + "': it is not asked.");
            }
            talks.answer(id, by, answered, said.text());
        });
    }

    @POST
    @Path("/answers/{question}/withdraw")
    @Command
    @APIResponse(responseCode = "204", description = "It is so now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawTalkAnswer", summary = "Take back what you said to a question", description = "Neither of you sees the other's answer to it any more.")
    public RestResponse<Void> withdraw(@PathParam("id") PartnershipId id,
            @Parameter(description = QUESTION) @PathParam("question") String question) {
        var answered = question(question);
        return partnerships.act(id, "withdraw", KIND, (_, by) -> talks.withdraw(id, by, answered));
    }

    private static Question question(String id) {
        return Question.of(id).orElseThrow(() -> Problems.notFound("question", id));
    }

    private List<Asked> asked(Partnership partnership) {
        var reader = caller.requirePerson();
        return Guide.of(profiles.of(reader), profiles.of(partnership.otherThan(reader)), people.model().fullWeek());
    }

    private static TalkView view(List<Asked> asked, Map<Question, Answer> own, Map<Question, Answer> others) {
        var all = new ArrayList<>(asked);
        own.keySet().stream().filter(question -> asked.stream().noneMatch(one -> one.question() == question))
                .forEach(question -> all.add(new Asked(question, Reason.ANSWERED, "You have answered it.")));
        all.sort(Comparator.comparing(Asked::question));
        var questions = all.stream().map(one -> new TalkView.AskedView(one.question().id(), one.question().text(), one.reason(),
                one.why(), own.get(one.question()), own.containsKey(one.question()) ? others.get(one.question()) : null))
                .toList();
        return new TalkView(questions, own.size(), (int) own.keySet().stream().filter(others::containsKey).count());
    }
}
