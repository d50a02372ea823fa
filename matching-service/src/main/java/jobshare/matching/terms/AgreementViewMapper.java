package jobshare.matching.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jobshare.kit.event.EventJson;
import jobshare.kit.security.Roles;
import jobshare.kit.time.Slots;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.RoleCopy;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.settings.PairingTerms;
import org.jspecify.annotations.Nullable;

/** Maps agreement versions to what the caller may see. */
@ApplicationScoped
public class AgreementViewMapper {

    private final AvailabilityCheck availability;
    private final Directory directory;
    private final PeopleIndex people;
    private final EventJson json;
    private final Caller caller;

    AgreementViewMapper(AvailabilityCheck availability, Directory directory, PeopleIndex people, EventJson json, Caller caller) {
        this.availability = availability;
        this.directory = directory;
        this.people = people;
        this.json = json;
        this.caller = caller;
    }

    /** @param version the version of the partnership, for the ETag */
    public AgreementView map(Members members, long version, AgreementVersion agreement, AccessLevel access) {
        var terms = agreement.terms();
        var shown = access == AccessLevel.STATE_ONLY ? terms.withoutFreeText() : terms;
        var role = Optional.ofNullable(terms.roleId()).flatMap(directory::role);
        var totals = totals(terms, role, access);
        return new AgreementView(version, agreement.number(), terms.wayOfSharing(),
                List.of(member(members, true, shown.first(), access, agreement.signedAt(true)),
                        member(members, false, shown.second(), access, agreement.signedAt(false))),
                shown.handover(), terms.roleId(), terms.requiredSlots(), shown.rules(), terms.gaps(), terms.overlaps(),
                terms.overlaps().count(), AgreementTotalsView.of(totals), terms.blockers(),
                access == AccessLevel.FULL ? remarks(members, terms, totals, role) : List.of(), agreement.isSigned(),
                agreement.writtenAt());
    }

    private AgreementView.Member member(Members members, boolean first, MemberTerms terms, AccessLevel access,
            @Nullable Instant signedAt) {
        return new AgreementView.Member(members.visibleId(first), terms.slots(),
                access == AccessLevel.EMPLOYER ? null : outsidePattern(members, first, terms), terms.leadsOn(),
                terms.share() == null ? null : AgreementTotalsView.decimal(terms.share()), terms.holidayRegion(), signedAt);
    }

    private Slots outsidePattern(Members members, boolean first, MemberTerms terms) {
        return availability.slotsOutsidePattern(members.member(first), terms.slots());
    }

    private AgreementTotals totals(AgreementTerms terms, Optional<RoleCopy> role, AccessLevel access) {
        var job = role.map(RoleCopy::profile)
                .map(profile -> PairingTerms.of(profile, people.model()))
                .orElseGet(() -> PairingTerms.ofAnyJob(people.model()));
        return AgreementTotals.of(terms, fullWeek(), job.maxTotalShare(),
                role.filter(found -> maySeePay(found, access)).map(this::salaryBand).orElse(null));
    }

    /** The same rule as in profile-service: employees see the pay of a role only while it is open. */
    private boolean maySeePay(RoleCopy role, AccessLevel access) {
        return access != AccessLevel.FULL || caller.is(Roles.HR) || role.open();
    }

    private @Nullable PayRange salaryBand(RoleCopy role) {
        return json.read(role.event(), RoleSalaryBand.class).salaryBand();
    }

    private List<String> remarks(Members members, AgreementTerms terms, AgreementTotals totals, Optional<RoleCopy> role) {
        return new AgreementRemarks(terms, totals, outsidePattern(members, true, terms.first()),
                outsidePattern(members, false, terms.second()), role.map(RoleCopy::profile).orElse(null))
                .texts(first -> possessive(members, first), fullWeek());
    }

    /** How the caller refers to what belongs to the first or the second member. */
    public String possessive(Members members, boolean first) {
        return members.possessive(first, caller.person());
    }

    /** The slots of a full-time fortnight. */
    public Slots fullWeek() {
        return people.model().fullWeek();
    }
}
