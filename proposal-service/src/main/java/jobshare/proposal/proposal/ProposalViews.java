package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.PersonId;
import jobshare.proposal.concern.ConcernView;
import jobshare.proposal.concern.QuestionView;
import jobshare.proposal.interview.InterviewView;
import jobshare.proposal.person.PersonName;
import jobshare.proposal.proposal.OfferView.PayView;
import jobshare.proposal.proposal.OfferView.ReleaseView;
import jobshare.proposal.proposal.ProposalView.GivenView;
import jobshare.proposal.proposal.ProposalView.PartnerView;
import jobshare.proposal.proposal.ProposalView.StepView;
import jobshare.proposal.proposal.ProposalView.WithdrawalView;
import jobshare.proposal.role.KnownRole;
import jobshare.proposal.role.KnownRoles;
import jobshare.proposal.ruleset.RequestView;
import jobshare.proposal.ruleset.RuleSets;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/** Shows a proposal as far as the caller's standing goes. */
@ApplicationScoped
public class ProposalViews {

    private final NamePolicy namePolicy;
    private final KnownRoles roles;
    private final RuleSets rules;
    private final ProposalTimes times;

    @Inject
    ProposalViews(NamePolicy namePolicy, KnownRoles roles, RuleSets rules, ProposalTimes times) {
        this.namePolicy = namePolicy;
        this.roles = roles;
        this.rules = rules;
        this.times = times;
    }

    ProposalView view(Proposal proposal, Standing standing) {
        var names = namePolicy.visibility(proposal, standing);
        return new ProposalView(proposal.id(), proposal.version(), proposal.status(), actions(proposal, standing),
                names.showsIds() ? proposal.partnership() : null, proposal.role(),
                names.showsIds() ? proposal.endsArrangement().orElse(null) : null,
                roles.of(proposal.role()).map(KnownRole::title).orElse(null),
                partners(proposal, names),
                names.showsEveryName() ? proposal.pitch() : proposal.pitch().withoutEndorsements(),
                given(proposal, names, Party::signedAt),
                names.showsIds()
                        ? proposal.statutoryRequests().stream().map(request -> request(request, names)).toList()
                        : List.of(),
                proposal.interviews().stream()
                        .map(interview -> InterviewView.of(interview, names.id(interview.person()),
                                standing.isAny(Side.HIRING_MANAGER, Side.HR)))
                        .toList(),
                proposal.offer().map(offer -> offer(offer, proposal, names, standing)).orElse(null),
                proposal.counterOffers().stream()
                        .map(counter -> CounterOfferView.of(counter, names.id(counter.person()), standing.seesPay()))
                        .toList(),
                proposal.leaving().map(party -> withdrawal(party, names)).orElse(null),
                proposal.explanation().orElse(null), proposal.appealReason().orElse(null),
                proposal.questions().stream().map(QuestionView::of).toList(),
                proposal.concerns().stream().map(ConcernView::of).toList(),
                timeline(proposal, names), proposal.createdAt(), proposal.changedAt());
    }

    ProposalSummary summary(Proposal proposal, Standing standing, Map<PersonId, PersonName> known) {
        var names = namePolicy.visibility(proposal, standing, known);
        return new ProposalSummary(proposal.id(), proposal.version(), proposal.status(),
                names.showsIds() ? proposal.partnership() : null, proposal.role(),
                partners(proposal, names), proposal.createdAt(), proposal.changedAt());
    }

    List<StepView> timeline(Proposal proposal, Standing standing) {
        return timeline(proposal, namePolicy.visibility(proposal, standing));
    }

    private static List<StepView> timeline(Proposal proposal, NameVisibility names) {
        return proposal.timeline().stream().map(entry -> new StepView(entry.at(), entry.step(), entry.status(), entry.by().word(),
                names.id(person(entry.personId())))).toList();
    }

    /** What the caller may do next, on all of her or his sides. */
    static List<String> actions(Proposal proposal, Standing standing) {
        var actions = EnumSet.noneOf(Action.class);
        standing.sides().forEach(side -> actions.addAll(proposal.allowed(side, standing.personOn(side))));
        return actions.stream().map(Action::word).toList();
    }

    private static List<PartnerView> partners(Proposal proposal, NameVisibility names) {
        return proposal.people().stream().map(person -> new PartnerView(names.id(person), names.name(person))).toList();
    }

    private RequestView request(StatutoryRequest request, NameVisibility names) {
        return RequestView.of(request, rules.named(request.ruleSet()), names.id(request.person()));
    }

    private static OfferView offer(Offer offer, Proposal proposal, NameVisibility names, Standing standing) {
        var pay = offer.pay() != null && standing.seesPay() ? PayView.of(offer.pay(), offer.shares()) : null;
        var releases = new ArrayList<ReleaseView>();
        for (int i = 0; i < 2; i++) {
            var release = offer.releases().get(i);
            if (release != null) {
                releases.add(new ReleaseView(names.id(proposal.people().get(i)), release.releasedOn(), release.agreedOn()));
            }
        }
        return new OfferView(offer.kind(), offer.startDate(), offer.shares(), offer.conversionDate(), offer.trialUntil(), pay,
                releases,
                offer.expiresAt(), offer.offeredAt(), given(proposal, names, Party::acceptedAt));
    }

    private WithdrawalView withdrawal(Party party, NameVisibility names) {
        var since = Objects.requireNonNull(party.leavingSince());
        return new WithdrawalView(names.id(party.person()), since,
                since.plus(times.withdrawalAnsweredWithin()));
    }

    private interface Moment {
        @Nullable
        Instant of(Party party);
    }

    private static List<GivenView> given(Proposal proposal, NameVisibility names, Moment moment) {
        var given = new ArrayList<GivenView>();
        Stream.of(proposal.first(), proposal.second()).forEach(party -> {
            var at = moment.of(party);
            if (at != null) {
                given.add(new GivenView(names.id(party.person()), at));
            }
        });
        return given;
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : PersonId.of(id);
    }
}
