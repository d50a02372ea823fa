package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import jobshare.kit.security.Roles;
import jobshare.matching.directory.Caller;
import org.jspecify.annotations.Nullable;

/** Shows partnerships to the caller. */
@Singleton
class PartnershipViews {

    private final ArrangementCopies arrangements;
    private final Patterns patterns;
    private final Caller caller;

    @Inject
    PartnershipViews(ArrangementCopies arrangements, Patterns patterns, Caller caller) {
        this.arrangements = arrangements;
        this.patterns = patterns;
        this.caller = caller;
    }

    PartnershipView of(Partnership partnership) {
        return of(List.of(partnership)).getFirst();
    }

    List<PartnershipView> of(Collection<Partnership> partnerships) {
        var latest = arrangements.latest(partnerships.stream().map(Partnership::id).toList());
        return partnerships.stream().map(partnership -> of(partnership, latest.get(partnership.id()))).toList();
    }

    /** Only where there is an agreement. */
    AgreementView agreement(Partnership partnership) {
        return AgreementView.of(partnership, partnership.agreement().orElseThrow(), patterns, reader(partnership));
    }

    private PartnershipView of(Partnership partnership, @Nullable ArrangementCopy arrangement) {
        var allowed = caller.person().map(partnership::allowed).orElseGet(Set::of);
        return new PartnershipView(partnership.id(), partnership.version(), partnership.status(),
                partnership.members().stream().map(person -> PartnershipView.Member.of(partnership, person)).toList(),
                partnership.introductionId(),
                partnership.proposedAt(), partnership.since(), partnership.dissolvedAt(),
                partnership.agreement().isPresent() ? agreement(partnership) : null, arrangement,
                allowed.stream().map(PartnershipAction::verb).toList());
    }

    private Reader reader(Partnership partnership) {
        return caller.is(Roles.HR) || caller.person().filter(partnership::has).isPresent() ? Reader.ALL : Reader.STATE_ONLY;
    }
}
