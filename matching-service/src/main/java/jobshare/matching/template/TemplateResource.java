package jobshare.matching.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import jobshare.kit.web.Answers;
import jobshare.matching.agreement.CommunicationPlan;
import jobshare.matching.agreement.Draft;
import jobshare.matching.agreement.Handover;
import jobshare.matching.agreement.WorkingRules;
import jobshare.matching.criterion.Terms;
import jobshare.matching.directory.Caller;
import jobshare.matching.feed.Profiles;
import jobshare.matching.index.People;
import jobshare.matching.partnership.AgreementRoles;
import jobshare.matching.partnership.NewAgreement;
import jobshare.matching.partnership.OwnPartnerships;
import jobshare.matching.partnership.Partnership;
import jobshare.matching.talk.Exchange;
import jobshare.matching.talk.Question;
import jobshare.matching.talk.Talks;
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
public class TemplateResource {

    private final OwnPartnerships partnerships;
    private final AgreementRoles roles;
    private final Profiles profiles;
    private final People people;
    private final Talks talks;
    private final Caller caller;

    @Inject
    TemplateResource(OwnPartnerships partnerships, AgreementRoles roles, Profiles profiles, People people, Talks talks,
            Caller caller) {
        this.partnerships = partnerships;
        this.roles = roles;
        this.profiles = profiles;
        this.people = people;
        this.talks = talks;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @APIResponseSchema(value = TemplateView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(operationId = "proposeAgreement", summary = "A proposal for your agreement, from your two profiles and your talk", description = "Write its `agreement` down, as it is or changed, with `PUT /v1/partnerships/{id}/agreement`. Who works which slots is the best of all divisions: what either of you can work is covered, shares are kept to, then the "
            + "wanted overlap, then what each prefers. Each leads on what they rank high among their strengths and the other does not. What both of you have said in the talk is put where it belongs, in the words of both: nobody else reads it until you write it down; then HR does, and the employer's side what both have signed.")
    public RestResponse<TemplateView> propose(@PathParam("id") PartnershipId id,
            @Parameter(description = "A role to propose it for, such as one of `GET /v1/matches/partnerships/{id}/roles`; left out, the full week is to be covered") @QueryParam("roleId") @Nullable RoleId roleId) {
        var partnership = partnerships.standing(id);
        var role = roleId == null ? null : roles.readable(roleId, partnership).profile();
        var job = role == null ? Terms.ofAnyJob(people.model()) : Terms.of(role, people.model());
        var draft = Draft.of(profiles.of(partnership.member(true)), profiles.of(partnership.member(false)), job, role);
        var said = talks.exchanged(id, partnership.member(true), partnership.member(false));
        var reasons = new ArrayList<>(draft.reasons(partnership.isFirst(caller.requirePerson())));
        if (!said.isEmpty()) {
            reasons.add(
                    "What both of you said in the talk stands where it belongs: make one text of it, of what others may read too.");
        }
        var agreement = agreement(partnership, draft, said);
        if (agreement.members().stream().anyMatch(member -> !member.leadsOn().isEmpty())) {
            reasons.add("Each leads on what they rank high among their strengths and the other does not.");
        }
        return Answers.ok(new TemplateView(agreement, draft.terms().gaps(),
                draft.terms().overlaps().count(), reasons));
    }

    private NewAgreement agreement(Partnership partnership, Draft draft, Map<Question, Exchange> said) {
        var terms = draft.terms();
        var handover = words(said, Question.HANDOVER);
        return new NewAgreement(terms.wayOfSharing(),
                List.of(member(partnership, true, draft), member(partnership, false, draft)),
                handover == null ? null : new Handover(handover, null), terms.roleId(), terms.requiredSlots(), rules(said));
    }

    private NewAgreement.Member member(Partnership partnership, boolean first, Draft draft) {
        var person = partnership.member(first);
        var labels = profiles.strengthLabels(person);
        return new NewAgreement.Member(person, draft.terms().of(first).slots(),
                draft.leads(first).stream().map(labels::get).filter(Objects::nonNull).toList(), null, null);
    }

    private static WorkingRules rules(Map<Question, Exchange> said) {
        var communication = words(said, Question.COMMUNICATION);
        return new WorkingRules(communication == null ? null : new CommunicationPlan(null, null, null, communication), null, null,
                null, null, words(said, Question.AMBITION), words(said, Question.IF_ONE_LEAVES), null,
                null);
    }

    private static @Nullable String words(Map<Question, Exchange> said, Question question) {
        var both = said.get(question);
        return both == null ? null : "One of us: " + both.one() + "\nThe other: " + both.other();
    }
}
