package jobshare.proposal.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.erasure.Erasures;
import jobshare.kit.id.PersonId;
import jobshare.proposal.concern.ConcernView;
import jobshare.proposal.concern.QuestionView;
import jobshare.proposal.interview.InterviewView;
import jobshare.proposal.person.People;
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

    private final People people;
    private final KnownRoles roles;
    private final RuleSets rules;
    private final ProposalTimes times;

    @Inject
    ProposalViews(People people, KnownRoles roles, RuleSets rules, ProposalTimes times) {
        this.people = people;
        this.roles = roles;
        this.rules = rules;
        this.times = times;
    }

    ProposalView view(Proposal proposal, Standing standing) {
        var nameless = isNameless(proposal, standing);
        return new ProposalView(proposal.id(), proposal.version(), proposal.status(), actions(proposal, standing),
                nameless ? null : proposal.partnership(), proposal.role(),
                nameless ? null : proposal.endsArrangement().orElse(null),
                roles.of(proposal.role()).map(KnownRole::title).orElse(null),
                partners(proposal, nameless, standing.names() ? people.names(proposal.people()) : null),
                nameless ? proposal.pitch().nameless() : proposal.pitch(), given(proposal, nameless, Party::signedAt),
                nameless ? List.of() : proposal.statutoryRequests().stream().map(request -> request(request, proposal)).toList(),
                proposal.interviews().stream()
                        .map(interview -> InterviewView.of(interview, proposal.shown(interview.person()),
                                standing.isAny(Side.HIRING_MANAGER, Side.HR)))
                        .toList(),
                proposal.offer().map(offer -> offer(offer, proposal, standing)).orElse(null),
                proposal.counterOffers().stream()
                        .map(counter -> CounterOfferView.of(counter, proposal.shown(counter.person()), standing.names()))
                        .toList(),
                proposal.leaving().map(party -> withdrawal(party, proposal, nameless)).orElse(null),
                proposal.explanation().orElse(null), proposal.appealReason().orElse(null),
                proposal.questions().stream().map(QuestionView::of).toList(),
                proposal.concerns().stream().map(ConcernView::of).toList(),
                timeline(proposal, nameless), proposal.createdAt(), proposal.changedAt());
    }

    ProposalSummary summary(Proposal proposal, Standing standing, Map<PersonId, String> names) {
        var nameless = isNameless(proposal, standing);
        return new ProposalSummary(proposal.id(), proposal.version(), proposal.status(),
                nameless ? null : proposal.partnership(), proposal.role(),
                partners(proposal, nameless, standing.names() ? names : null), proposal.createdAt(), proposal.changedAt());
    }

    List<StepView> timeline(Proposal proposal, boolean nameless) {
        return proposal.timeline().stream().map(entry -> new StepView(entry.at(), entry.step(), entry.status(), entry.by().word(),
                nameless ? null : proposal.shown(person(entry.personId())))).toList();
    }

    /** What the caller may do next, on all of her or his sides. */
    static List<String> actions(Proposal proposal, Standing standing) {
        var actions = EnumSet.noneOf(Action.class);
        standing.sides().forEach(side -> actions.addAll(proposal.allowed(side, standing.personOn(side))));
        return actions.stream().map(Action::word).toList();
    }

    /** Until it is requested, the hiring manager does not see who sounds. */
    static boolean isNameless(Proposal proposal, Standing standing) {
        return standing.onlyHiringManager()
                && proposal.timeline().stream().noneMatch(entry -> entry.step() == Step.REQUESTED);
    }

    private List<PartnerView> partners(Proposal proposal, boolean nameless, @Nullable Map<PersonId, String> names) {
        return Stream.of(proposal.first(), proposal.second()).map(party -> nameless
                ? new PartnerView(null, null)
                : party.erased()
                        ? new PartnerView(null, Erasures.FORMER_PARTNER)
                        : new PartnerView(party.person(), names == null ? null : names.get(party.person())))
                .toList();
    }

    private RequestView request(StatutoryRequest request, Proposal proposal) {
        return RequestView.of(request, rules.named(request.ruleSet()), proposal.shown(request.person()));
    }

    /** Nothing is nameless any more once there is an offer. */
    private static OfferView offer(Offer offer, Proposal proposal, Standing standing) {
        var pay = offer.pay() != null && standing.names() ? PayView.of(offer.pay(), offer.shares()) : null;
        var releases = new ArrayList<ReleaseView>();
        for (int i = 0; i < 2; i++) {
            var release = offer.releases().get(i);
            if (release != null) {
                releases.add(new ReleaseView(proposal.shown(proposal.people().get(i)), release.releasedOn(), release.agreedOn()));
            }
        }
        return new OfferView(offer.kind(), offer.startDate(), offer.shares(), offer.conversionDate(), offer.trialUntil(), pay,
                releases,
                offer.expiresAt(), offer.offeredAt(), given(proposal, false, Party::acceptedAt));
    }

    private WithdrawalView withdrawal(Party party, Proposal proposal, boolean nameless) {
        var since = Objects.requireNonNull(party.leavingSince());
        return new WithdrawalView(nameless ? null : proposal.shown(party.person()), since,
                since.plus(times.withdrawalAnsweredWithin()));
    }

    private interface Moment {
        @Nullable
        Instant of(Party party);
    }

    private static List<GivenView> given(Proposal proposal, boolean nameless, Moment moment) {
        var given = new ArrayList<GivenView>();
        Stream.of(proposal.first(), proposal.second()).forEach(party -> {
            var at = moment.of(party);
            if (at != null) {
                given.add(new GivenView(nameless ? null : proposal.shown(party.person()), at));
            }
        });
        return given;
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : PersonId.of(id);
    }

    Map<PersonId, String> names(Collection<Proposal> proposals) {
        return people.names(proposals.stream().flatMap(proposal -> proposal.people().stream()).distinct().toList());
    }
}
