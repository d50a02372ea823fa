package jobshare.matching.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.conversation.AnswerPair;
import jobshare.matching.conversation.AnswerRepository;
import jobshare.matching.conversation.Question;
import jobshare.matching.directory.Caller;
import jobshare.matching.feed.ProfileLookup;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.partnership.PartnershipAccess;
import jobshare.matching.privatetext.PrivateTexts;
import jobshare.matching.settings.PairingTerms;
import jobshare.matching.terms.CommunicationPlan;
import jobshare.matching.terms.Handover;
import jobshare.matching.terms.Members;
import jobshare.matching.terms.WorkingRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The template of an agreement over HTTP. */
@Path("/v1/partnerships/{id}/agreement/template")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementTemplateResource {

    private final PartnershipAccess access;
    private final AgreementRoleAccess roles;
    private final ProfileLookup profiles;
    private final PeopleIndex people;
    private final AnswerRepository answers;
    private final PrivateTexts texts;
    private final Caller caller;

    AgreementTemplateResource(PartnershipAccess access, AgreementRoleAccess roles, ProfileLookup profiles, PeopleIndex people,
            AnswerRepository answers, PrivateTexts texts, Caller caller) {
        this.access = access;
        this.roles = roles;
        this.profiles = profiles;
        this.people = people;
        this.answers = answers;
        this.texts = texts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.EMPLOYEE)
    @APIResponseSchema(value = AgreementTemplateView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(operationId = "getAgreementTemplate", summary = "Get a draft of your agreement",
            description = "Made from your two profiles and your conversation. Store its `agreement`, as it is or edited, "
                    + "with `PUT /v1/partnerships/{id}/agreement`. The division of slots is optimal: it first covers all "
                    + "slots that either of you can work, then keeps to your shares, then meets the wanted overlap, then "
                    + "your preferences. Each of you leads on strengths that you rank high and your partner does not. "
                    + "Answers from the conversation appear only if both of you answered, and not while a changed login locks those of "
                    + "one of you. Nobody else reads the draft. "
                    + "After you store it, HR can read it, and the employer can read what both of you signed.")
    public RestResponse<AgreementTemplateView> get(@PathParam("id") PartnershipId id, @Parameter(
            description = "The role to write the agreement for, such as one of `GET /v1/matches/partnerships/{id}/roles`; a "
                    + "full week if omitted") @QueryParam("roleId") @Nullable RoleId roleId) {
        var partnership = access.requireOwnCurrent(id);
        var members = partnership.members();
        var role = roleId == null ? null : roles.requireReadable(roleId, partnership).profile();
        var job = role == null ? PairingTerms.ofAnyJob(people.model()) : PairingTerms.of(role, people.model());
        var draft = AgreementDraft.of(profiles.of(members.first()), profiles.of(members.second()), job, role);
        var answered = texts.areLocked(members.first()) || texts.areLocked(members.second()) ? Map.<Question, AnswerPair>of()
                : answers.answeredByBoth(id, members.first(), members.second());
        var reasons = new ArrayList<>(draft.reasons(members.isFirst(caller.requirePerson())));
        if (!answered.isEmpty()) {
            reasons.add("The draft contains what both of you answered in the conversation. Edit it before others may read it.");
        }
        var agreement = agreement(members, draft, answered);
        if (agreement.members().stream().anyMatch(member -> member.leadsOn() != null && !member.leadsOn().isEmpty())) {
            reasons.add("Each of you leads on strengths that you rank high and your partner does not.");
        }
        return Responses
                .ok(new AgreementTemplateView(agreement, draft.terms().gaps(), draft.terms().overlaps().count(), reasons));
    }

    private AgreementRequest agreement(Members members, AgreementDraft draft, Map<Question, AnswerPair> answered) {
        var terms = draft.terms();
        var handover = text(answered, Question.HANDOVER);
        return new AgreementRequest(terms.wayOfSharing(), List.of(member(members, true, draft), member(members, false, draft)),
                handover == null ? null : new Handover(handover, null), terms.roleId(), terms.requiredSlots(), rules(answered));
    }

    private AgreementRequest.Member member(Members members, boolean first, AgreementDraft draft) {
        var person = members.member(first);
        var labels = profiles.strengthLabels(person);
        return new AgreementRequest.Member(person, draft.terms().of(first).slots(),
                draft.leadsOn(first).stream().map(labels::get).filter(Objects::nonNull).toList(), null, null);
    }

    private static WorkingRules rules(Map<Question, AnswerPair> answered) {
        var communication = text(answered, Question.COMMUNICATION);
        return new WorkingRules(communication == null ? null : new CommunicationPlan(null, null, null, communication), null, null,
                null, null, text(answered, Question.AMBITION), text(answered, Question.IF_ONE_LEAVES), null, null);
    }

    private static @Nullable String text(Map<Question, AnswerPair> answered, Question question) {
        var both = answered.get(question);
        return both == null ? null : "One of us: " + both.first() + "\nThe other: " + both.second();
    }
}
