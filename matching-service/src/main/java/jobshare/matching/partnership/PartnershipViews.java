package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobshare.kit.security.Roles;
import jobshare.matching.directory.Caller;
import org.jspecify.annotations.Nullable;

/** Shows partnerships to the caller. */
@Singleton
class PartnershipViews {

    private final ArrangementCopies arrangements;
    private final AgreementViews agreements;
    private final EmployerSide employer;
    private final Caller caller;

    @Inject
    PartnershipViews(ArrangementCopies arrangements, AgreementViews agreements, EmployerSide employer, Caller caller) {
        this.arrangements = arrangements;
        this.agreements = agreements;
        this.employer = employer;
        this.caller = caller;
    }

    PartnershipView of(Partnership partnership) {
        return of(List.of(partnership)).getFirst();
    }

    List<PartnershipView> of(Collection<Partnership> partnerships) {
        var latest = arrangements.latest(partnerships.stream().map(Partnership::id).toList());
        return partnerships.stream().map(partnership -> of(partnership, latest.get(partnership.id()))).toList();
    }

    /** The agreement, if there is one that the caller may see. */
    Optional<AgreementView> agreement(Partnership partnership) {
        var reader = reader(partnership);
        return partnership.agreement().filter(agreement -> reader != Reader.EMPLOYER || employer.reads(agreement))
                .map(agreement -> agreements.of(partnership, agreement, reader));
    }

    private PartnershipView of(Partnership partnership, @Nullable ArrangementCopy arrangement) {
        var forEmployer = reader(partnership) == Reader.EMPLOYER;
        var allowed = caller.person().map(partnership::allowed).orElseGet(Set::of);
        var member = caller.person().filter(partnership::has);
        return new PartnershipView(partnership.id(), partnership.version(), partnership.status(),
                partnership.members().stream().map(person -> PartnershipView.Member.of(partnership, person)).toList(),
                forEmployer ? null : partnership.introductionId(),
                partnership.proposedAt(), partnership.since(), partnership.together().since(), partnership.together().years(),
                member.map(person -> new StanceView(partnership.stances().of(partnership.isFirst(person)),
                        partnership.stances().ofBoth())).orElse(null),
                partnership.leaver() == null || partnership.isFormer(partnership.leaver()) ? null : partnership.leaver(),
                partnership.dissolvedAt(), member.map(partnership::dissolutionReason).orElse(null),
                agreement(partnership).orElse(null),
                forEmployer && arrangement != null && !employer.keeps(arrangement.roleId()) ? null : arrangement,
                allowed.stream().map(PartnershipAction::verb).toList());
    }

    private Reader reader(Partnership partnership) {
        if (caller.is(Roles.HR) || caller.person().filter(partnership::has).isPresent()) {
            return Reader.ALL;
        }
        return caller.is(Roles.HR_SYSTEM) ? Reader.STATE_ONLY : Reader.EMPLOYER;
    }
}
