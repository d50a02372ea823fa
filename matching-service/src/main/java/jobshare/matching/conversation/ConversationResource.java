package jobshare.matching.conversation;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.feed.ProfileLookup;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.partnership.MemberCommands;
import jobshare.matching.partnership.Partnership;
import jobshare.matching.partnership.PartnershipAccess;
import jobshare.matching.privatetext.PrivateTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The conversation over HTTP, for the two partners only. */
@Path("/v1/partnerships/{id}/conversation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
public class ConversationResource {

    private static final String KIND = "conversation";
    private static final String QUESTION = "Id of a question from `GET /v1/partnerships/{id}/conversation`";

    private final AnswerRepository answers;
    private final PartnershipAccess access;
    private final MemberCommands commands;
    private final ProfileLookup profiles;
    private final PeopleIndex people;
    private final PrivateTexts texts;
    private final Caller caller;

    ConversationResource(AnswerRepository answers, PartnershipAccess access, MemberCommands commands, ProfileLookup profiles,
            PeopleIndex people, PrivateTexts texts, Caller caller) {
        this.answers = answers;
        this.access = access;
        this.commands = commands;
        this.profiles = profiles;
        this.people = people;
        this.texts = texts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.EMPLOYEE)
    @APIResponseSchema(value = ConversationView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(operationId = "getConversation", summary = "Get your conversation",
            description = "Lists what your profiles leave open, what differs in them, and what matching does not consider. "
                    + "Answer before or after you talk; the partnership need not be confirmed yet. Answers are deleted when "
                    + "the partnership ends. While your login has changed and is not confirmed, you get 409 login-changed and "
                    + "cannot change your answers; your partner still sees the answers that both of you had shared.")
    public RestResponse<ConversationView> get(@PathParam("id") PartnershipId id) {
        var partnership = access.requireOwnCurrent(id);
        var reader = caller.requirePerson();
        texts.requireOpen(reader);
        return Responses.ok(view(questions(partnership), answers.of(id, reader),
                answers.readableBy(reader, id, partnership.partnerOf(reader))));
    }

    @POST
    @Path("/answers/{question}")
    @IdempotentCommand
    @APIResponse(responseCode = "204", description = "Stored")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "answerConversationQuestion", summary = "Answer a question",
            description = "Replaces your earlier answer. Each of you reads the other's answer once "
                    + "both have answered the question.")
    public RestResponse<Void> answer(@PathParam("id") PartnershipId id,
            @Parameter(description = QUESTION) @PathParam("question") String questionId, @NotNull @Valid AnswerRequest request) {
        var question = question(questionId);
        return commands.run(id, "answer", KIND, (partnership, by) -> {
            texts.requireOpen(by);
            if (questions(partnership).stream().noneMatch(asked -> asked.question() == question)
                    && !answers.of(id, by).containsKey(question)) {
                throw new RuleViolation("not-asked",
                        "Question '" + questionId + "' is not part of your conversation, because your profiles agree on it.");
            }
            answers.put(id, by, question, request.text());
        });
    }

    @POST
    @Path("/answers/{question}/withdraw")
    @IdempotentCommand
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawConversationAnswer", summary = "Withdraw an answer",
            description = "Neither of you sees the other's answer to this question any more.")
    public RestResponse<Void> withdraw(@PathParam("id") PartnershipId id,
            @Parameter(description = QUESTION) @PathParam("question") String questionId) {
        var question = question(questionId);
        return commands.run(id, "withdraw", KIND, (_, by) -> {
            texts.requireOpen(by);
            answers.delete(id, by, question);
        });
    }

    private static Question question(String id) {
        return Question.of(id).orElseThrow(() -> Problems.notFound("question", id));
    }

    private List<GuideQuestion> questions(Partnership partnership) {
        var reader = caller.requirePerson();
        return ConversationGuide.of(profiles.of(reader), profiles.of(partnership.partnerOf(reader)), people.model().fullWeek());
    }

    /** @param partners the partner's answers that the reader may see */
    private static ConversationView view(List<GuideQuestion> asked, Map<Question, AnswerView> own,
            Map<Question, AnswerView> partners) {
        var all = new ArrayList<>(asked);
        own.keySet()
                .stream()
                .filter(question -> asked.stream().noneMatch(one -> one.question() == question))
                .forEach(question -> all.add(new GuideQuestion(question, QuestionReason.ANSWERED, "You answered it earlier.")));
        all.sort(Comparator.comparing(GuideQuestion::question));
        var questions = all.stream()
                .map(one -> new ConversationView.QuestionView(one.question().id(), one.question().text(), one.reason(), one.why(),
                        own.get(one.question()), partners.get(one.question())))
                .toList();
        return new ConversationView(questions, own.size(), partners.size());
    }
}
