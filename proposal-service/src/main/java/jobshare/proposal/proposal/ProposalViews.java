package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.proposal.access.CallerAccess;
import jobshare.proposal.command.ActingRole;
import jobshare.proposal.concern.ConcernView;
import jobshare.proposal.concern.QuestionView;
import jobshare.proposal.interview.InterviewView;
import jobshare.proposal.offer.ConsentView;
import jobshare.proposal.offer.CounterOfferView;
import jobshare.proposal.offer.Offer;
import jobshare.proposal.offer.OfferView;
import jobshare.proposal.offer.OfferView.PayView;
import jobshare.proposal.offer.OfferView.ReleaseView;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.person.PersonName;
import jobshare.proposal.proposal.ProposalView.PartnerView;
import jobshare.proposal.proposal.ProposalView.StepView;
import jobshare.proposal.proposal.ProposalView.WithdrawalView;
import jobshare.proposal.role.RoleCopy;
import jobshare.proposal.role.RoleCopyRepository;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import jobshare.proposal.ruleset.StatutoryRequestView;
import org.jspecify.annotations.Nullable;

/** Shows a proposal as far as the caller may see it. */
@ApplicationScoped
public class ProposalViews {

    private final NamePolicy namePolicy;
    private final RoleCopyRepository roles;
    private final RuleSets rules;
    private final ProposalSettings settings;
    private final Clock clock;

    ProposalViews(NamePolicy namePolicy, RoleCopyRepository roles, RuleSets rules, ProposalSettings settings, Clock clock) {
        this.namePolicy = namePolicy;
        this.roles = roles;
        this.rules = rules;
        this.settings = settings;
        this.clock = clock;
    }

    ProposalView view(Proposal proposal, CallerAccess access) {
        var names = namePolicy.visibility(proposal, access);
        return new ProposalView(proposal.id(), proposal.version(), proposal.status(), actions(proposal, access),
                names.showsIds() ? proposal.partnership() : null, proposal.role(),
                names.showsIds() ? proposal.endsArrangement().orElse(null) : null,
                roles.find(proposal.role()).map(RoleCopy::title).orElse(null), partners(proposal, names),
                names.showsEveryName() ? proposal.pitch() : proposal.pitch().withoutEndorsements(),
                consents(proposal, names, proposal.partners().map(PartnerState::signedAt)),
                names.showsIds() ? proposal.statutoryRequests().stream().map(request -> request(request, names)).toList()
                        : List.of(),
                proposal.interviews()
                        .stream()
                        .map(interview -> InterviewView.of(interview, names.id(interview.person()),
                                access.hasAny(ActingRole.HIRING_MANAGER, ActingRole.HR)))
                        .toList(),
                proposal.offer().map(offer -> offer(offer, proposal, names, access)).orElse(null),
                proposal.counterOffers()
                        .stream()
                        .map(counter -> CounterOfferView.of(counter, names.id(counter.person()), access.seesPay()))
                        .toList(),
                proposal.leaving().map(partner -> withdrawal(partner, names)).orElse(null), proposal.explanation().orElse(null),
                proposal.appealReason().orElse(null), proposal.questions().stream().map(QuestionView::of).toList(),
                proposal.concerns().stream().map(ConcernView::of).toList(), timeline(proposal, names), proposal.createdAt(),
                proposal.changedAt());
    }

    ProposalSummary summary(Proposal proposal, CallerAccess access, Map<PersonId, PersonName> known) {
        var names = namePolicy.visibility(proposal, access, known);
        return new ProposalSummary(proposal.id(), proposal.version(), proposal.status(),
                names.showsIds() ? proposal.partnership() : null, proposal.role(), partners(proposal, names),
                proposal.createdAt(), proposal.changedAt());
    }

    List<StepView> timeline(Proposal proposal, CallerAccess access) {
        return timeline(proposal, namePolicy.visibility(proposal, access));
    }

    private static List<StepView> timeline(Proposal proposal, NameVisibility names) {
        return proposal.timeline()
                .stream()
                .map(entry -> new StepView(entry.at(), entry.step(), entry.status(), entry.actingRole().word(),
                        names.id(entry.person())))
                .toList();
    }

    /** What the caller may do next, in any of their roles. */
    List<String> actions(Proposal proposal, CallerAccess access) {
        return access.contexts(clock.instant())
                .flatMap(context -> proposal.allowed(context).stream())
                .distinct()
                .sorted()
                .map(ProposalAction::word)
                .toList();
    }

    private static List<PartnerView> partners(Proposal proposal, NameVisibility names) {
        return proposal.people().stream().map(person -> new PartnerView(names.id(person), names.name(person))).toList();
    }

    private StatutoryRequestView request(StatutoryRequest request, NameVisibility names) {
        return StatutoryRequestView.of(request, rules.named(request.ruleSet()), names.id(request.person()));
    }

    private static OfferView offer(Offer offer, Proposal proposal, NameVisibility names, CallerAccess access) {
        var releases = new ArrayList<ReleaseView>();
        proposal.partners()
                .zip(offer.releases(), (partner, release) -> release == null
                        || releases.add(new ReleaseView(names.id(partner.person()), release.releasedOn(), release.agreedOn())));
        return new OfferView(offer.kind(), offer.startDate(), offer.shares().toList(), offer.conversionDate(), offer.trialUntil(),
                offer.pay() != null && access.seesPay() ? PayView.of(offer.pay(), offer.shares()) : null, releases,
                offer.expiresAt(), offer.offeredAt(), consents(proposal, names, proposal.acceptances()));
    }

    private WithdrawalView withdrawal(PartnerState partner, NameVisibility names) {
        var since = Objects.requireNonNull(partner.leavingSince());
        return new WithdrawalView(names.id(partner.person()), since, since.plus(settings.withdrawalResponseTime()));
    }

    private static List<ConsentView> consents(Proposal proposal, NameVisibility names, Pair<@Nullable Instant> given) {
        var consents = new ArrayList<ConsentView>();
        proposal.partners()
                .zip(given, (partner, at) -> at == null || consents.add(new ConsentView(names.id(partner.person()), at)));
        return consents;
    }
}
