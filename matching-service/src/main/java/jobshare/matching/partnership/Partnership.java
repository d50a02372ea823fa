package jobshare.matching.partnership;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.agreement.AgreementTerms;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Two people who want to work as one. Its commands check the lifecycle, and return the state that is to be published. */
@Entity
@NullUnmarked
public class Partnership {

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private PartnershipStatus status;
    private UUID firstPerson;
    private UUID secondPerson;
    private UUID introductionId;
    private UUID proposedBy;
    private Instant proposedAt;
    private Instant since;
    private Instant dissolvedAt;
    private boolean firstErased;
    private boolean secondErased;
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "partnershipId", insertable = false, updatable = false)
    @OrderBy("number")
    private List<Agreement> agreements = new ArrayList<>();

    protected Partnership() {
    }

    /** One of two people who have met proposes to form a partnership. */
    public static Partnership propose(PartnershipId id, IntroductionId introduction, PersonId first, PersonId second,
            PersonId by, Instant at) {
        var partnership = new Partnership();
        partnership.id = id.value();
        partnership.status = PartnershipStatus.PROPOSED;
        partnership.introductionId = introduction.value();
        partnership.firstPerson = first.value();
        partnership.secondPerson = second.value();
        partnership.proposedBy = by.value();
        partnership.proposedAt = at;
        return partnership;
    }

    /** The other says yes: from now on the two are partners. */
    public PartnershipState confirm(PersonId by, Instant at) {
        apply(PartnershipAction.CONFIRM, by);
        since = at;
        return state();
    }

    /** Writes the agreement down, or anew; signatures under an earlier text no longer hold. */
    public PartnershipState writeAgreement(AgreementTerms terms, PersonId by, Instant at) {
        apply(PartnershipAction.WRITE_AGREEMENT, by);
        agreements.add(new Agreement(id(), agreement().map(Agreement::number).orElse(0) + 1, terms, by, at));
        return state();
    }

    /** One of the two signs the text as it stands, unless {@link AgreementTerms#obstacles()} stand against it. */
    public PartnershipState signAgreement(PersonId by, Instant at) {
        check(PartnershipAction.SIGN_AGREEMENT, by);
        var obstacles = agreements.getLast().terms().obstacles();
        if (!obstacles.isEmpty()) {
            throw Problems.conflict("agreement-incomplete", String.join(" ", obstacles));
        }
        apply(PartnershipAction.SIGN_AGREEMENT, by);
        agreements.getLast().sign(isFirst(by), at);
        return state();
    }

    /** One of the two ends it, or does not want to begin. */
    public PartnershipState dissolve(PersonId by, Instant at) {
        apply(PartnershipAction.DISSOLVE, by);
        dissolvedAt = at;
        return state();
    }

    /** Forgets what the two wrote, and shows the one who was erased to nobody any more; who worked when is kept. */
    public void forget(PersonId person) {
        agreements.forEach(Agreement::forgetTexts);
        firstErased |= isFirst(person);
        secondErased |= !isFirst(person);
        version++;
    }

    private void apply(PartnershipAction action, PersonId by) {
        check(action, by);
        status = status.after(action);
        version++;
    }

    private void check(PartnershipAction action, PersonId by) {
        var allowed = allowed(by);
        if (!allowed.contains(action)) {
            throw Problems.illegalTransition("Partnership " + id + " is " + status + ": '" + action.verb()
                    + "' is not open to you now.", allowed.stream().map(PartnershipAction::verb).toList());
        }
    }

    /** What a person may do now; nothing for those who are not in it. */
    public Set<PartnershipAction> allowed(PersonId person) {
        var allowed = EnumSet.noneOf(PartnershipAction.class);
        if (!has(person)) {
            return allowed;
        }
        allowed.addAll(status.actions());
        if (person.value().equals(proposedBy)) {
            allowed.remove(PartnershipAction.CONFIRM);
        }
        if (agreement().map(agreement -> agreement.signedBy(isFirst(person))).orElse(true)) {
            allowed.remove(PartnershipAction.SIGN_AGREEMENT);
        }
        return allowed;
    }

    /** What is published of it. */
    public PartnershipState state() {
        var members = members();
        return new PartnershipState(id(), version, status, members, introductionId(), since,
                agreement().map(agreement -> PartnershipState.AgreementState.of(agreement, members)).orElse(null));
    }

    /** The agreement that holds now: the newest text. */
    public Optional<Agreement> agreement() {
        return agreements.isEmpty() ? Optional.empty() : Optional.of(agreements.getLast());
    }

    /** Every text of the agreement, oldest first. */
    public List<Agreement> agreements() {
        return List.copyOf(agreements);
    }

    public boolean has(PersonId person) {
        return members().contains(person);
    }

    public boolean isFirst(PersonId person) {
        return person.value().equals(firstPerson);
    }

    /** The other of the two. */
    public PersonId otherThan(PersonId person) {
        return PersonId.of(isFirst(person) ? secondPerson : firstPerson);
    }

    /** Whether one of the two was erased, and is a former partner. */
    public boolean isFormer(PersonId person) {
        return isFirst(person) ? firstErased : secondErased;
    }

    /** The first or the second. */
    public PersonId member(boolean first) {
        return PersonId.of(first ? firstPerson : secondPerson);
    }

    /** The first and the second. */
    public List<PersonId> members() {
        return List.of(PersonId.of(firstPerson), PersonId.of(secondPerson));
    }

    public PartnershipId id() {
        return PartnershipId.of(id);
    }

    public long version() {
        return version;
    }

    public PartnershipStatus status() {
        return status;
    }

    public @Nullable IntroductionId introductionId() {
        return introductionId == null ? null : IntroductionId.of(introductionId);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant since() {
        return since;
    }

    public @Nullable Instant dissolvedAt() {
        return dissolvedAt;
    }
}
