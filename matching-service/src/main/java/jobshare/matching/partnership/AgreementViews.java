package jobshare.matching.partnership;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jobshare.kit.event.EventJson;
import jobshare.kit.security.Roles;
import jobshare.kit.time.Slots;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.agreement.AgreementTerms;
import jobshare.matching.agreement.MemberTerms;
import jobshare.matching.agreement.Pay;
import jobshare.matching.agreement.Remarks;
import jobshare.matching.agreement.Sums;
import jobshare.matching.criterion.Terms;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.KnownRole;
import jobshare.matching.index.People;
import org.jspecify.annotations.Nullable;

/** Shows agreements to the caller. */
@Singleton
class AgreementViews {

    private static final String OPEN = "OPEN";

    private final Patterns patterns;
    private final Directory directory;
    private final People people;
    private final EventJson json;
    private final Caller caller;

    @Inject
    AgreementViews(Patterns patterns, Directory directory, People people, EventJson json, Caller caller) {
        this.patterns = patterns;
        this.directory = directory;
        this.people = people;
        this.json = json;
        this.caller = caller;
    }

    /** @param reader what the one who reads it may see */
    AgreementView of(Partnership partnership, Agreement agreement, Reader reader) {
        var terms = agreement.terms();
        var shown = reader == Reader.STATE_ONLY ? terms.withoutTexts() : terms;
        var role = Optional.ofNullable(terms.roleId()).flatMap(directory::role);
        var sums = sums(terms, role, reader);
        return new AgreementView(partnership.version(), agreement.number(), terms.wayOfSharing(),
                List.of(member(partnership, true, shown.first(), reader, agreement.signedAt(true)),
                        member(partnership, false, shown.second(), reader, agreement.signedAt(false))),
                shown.handover(), terms.roleId(), terms.requiredSlots(), shown.rules(), terms.gaps(), terms.overlaps(),
                terms.overlaps().count(), SumsView.of(sums), terms.obstacles(),
                reader == Reader.ALL ? remarks(partnership, terms, sums, role) : List.of(), agreement.signed(),
                agreement.writtenAt());
    }

    private AgreementView.Member member(Partnership partnership, boolean first, MemberTerms terms, Reader reader,
            @Nullable Instant signedAt) {
        var person = partnership.member(first);
        return new AgreementView.Member(partnership.isFormer(person) ? null : person, terms.slots(),
                reader == Reader.EMPLOYER ? null : patterns.outside(person, terms.slots()), terms.leadsOn(),
                terms.share() == null ? null : SumsView.decimal(terms.share()), terms.holidayRegion(), signedAt);
    }

    private Sums sums(AgreementTerms terms, Optional<KnownRole> role, Reader reader) {
        var job = role.map(KnownRole::profile).map(profile -> Terms.of(profile, people.model()))
                .orElseGet(() -> Terms.ofAnyJob(people.model()));
        return Sums.of(terms, fullWeek(), job.maxTotalShare(),
                role.filter(found -> showsPay(found, reader)).map(this::pay).orElse(null));
    }

    /** As in profile-service: employees see what a role pays while it is open. */
    private boolean showsPay(KnownRole role, Reader reader) {
        return reader != Reader.ALL || caller.is(Roles.HR) || role.status().equals(OPEN);
    }

    private @Nullable Pay pay(KnownRole role) {
        return json.read(role.event(), RolePay.class).salaryBand();
    }

    private List<String> remarks(Partnership partnership, AgreementTerms terms, Sums sums, Optional<KnownRole> role) {
        return new Remarks(terms, sums, patterns.outside(partnership.member(true), terms.first().slots()),
                patterns.outside(partnership.member(false), terms.second().slots()),
                role.map(KnownRole::profile).orElse(null))
                .texts(first -> whose(partnership, first), fullWeek());
    }

    /** The first's or the second's, as the caller would say it. */
    String whose(Partnership partnership, boolean first) {
        var reader = caller.person().filter(partnership::has);
        if (reader.isEmpty()) {
            return first ? "the first's" : "the second's";
        }
        return partnership.isFirst(reader.get()) == first ? "your" : "your partner's";
    }

    Slots fullWeek() {
        return people.model().fullWeek();
    }
}
