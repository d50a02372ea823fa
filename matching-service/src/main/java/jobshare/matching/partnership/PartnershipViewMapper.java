package jobshare.matching.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobshare.matching.arrangement.ArrangementCopy;
import jobshare.matching.arrangement.ArrangementCopyRepository;
import jobshare.matching.directory.Caller;
import jobshare.matching.terms.AccessLevel;
import jobshare.matching.terms.AgreementView;
import jobshare.matching.terms.AgreementViewMapper;
import org.jspecify.annotations.Nullable;

/** Maps partnerships to what the caller may see. */
@ApplicationScoped
public class PartnershipViewMapper {

    private final ArrangementCopyRepository arrangements;
    private final AgreementViewMapper agreements;
    private final PartnershipAccess access;
    private final Caller caller;

    PartnershipViewMapper(ArrangementCopyRepository arrangements, AgreementViewMapper agreements, PartnershipAccess access,
            Caller caller) {
        this.arrangements = arrangements;
        this.agreements = agreements;
        this.access = access;
        this.caller = caller;
    }

    PartnershipView map(Partnership partnership) {
        return map(List.of(partnership)).getFirst();
    }

    List<PartnershipView> map(Collection<Partnership> partnerships) {
        var latest = arrangements.latest(partnerships.stream().map(Partnership::id).toList());
        return partnerships.stream().map(partnership -> map(partnership, latest.get(partnership.id()))).toList();
    }

    /** The current version of the agreement, if there is one that the caller may see. */
    public Optional<AgreementView> agreement(Partnership partnership) {
        var level = access.levelOf(partnership);
        return partnership.agreement()
                .filter(version -> level != AccessLevel.EMPLOYER || access.maySeeAsEmployer(version))
                .map(version -> agreements.map(partnership.members(), partnership.version(), version, level));
    }

    private PartnershipView map(Partnership partnership, @Nullable ArrangementCopy arrangement) {
        var forEmployer = access.levelOf(partnership) == AccessLevel.EMPLOYER;
        var allowed = caller.person().map(partnership::allowed).orElseGet(Set::of);
        var member = access.callerAsMember(partnership);
        var members = partnership.members();
        return new PartnershipView(partnership.id(), partnership.version(), partnership.status(),
                members.both().stream().map(person -> PartnershipView.Member.of(members, person)).toList(),
                forEmployer ? null : partnership.introductionId(), partnership.proposedAt(), partnership.since(),
                partnership.tenure().since(), partnership.tenure().years(),
                member.map(person -> new JointIntentView(partnership.jointIntents().of(partnership.isFirst(person)),
                        partnership.jointIntents().ofPair())).orElse(null),
                partnership.leaver() == null ? null : members.visibleId(partnership.leaver()), partnership.dissolvedAt(),
                member.map(partnership::dissolutionReason).orElse(null), agreement(partnership).orElse(null),
                forEmployer && arrangement != null && !access.worksOn(arrangement.roleId()) ? null : arrangement,
                allowed.stream().map(PartnershipAction::verb).toList());
    }
}
