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
import java.time.LocalDate;
import java.time.ZoneOffset;
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
    @Enumerated(EnumType.STRING)
    private PartnershipStep lastStep;
    private LocalDate togetherSince;
    private int years;
    private LocalDate nextAnniversary;
    @Enumerated(EnumType.STRING)
    private Stance firstStance;
    @Enumerated(EnumType.STRING)
    private Stance secondStance;
    private UUID leaver;
    private UUID dissolvedBy;
    private String dissolutionReason;
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
        partnership.lastStep = PartnershipStep.PROPOSED;
        partnership.introductionId = introduction.value();
        partnership.firstPerson = first.value();
        partnership.secondPerson = second.value();
        partnership.proposedBy = by.value();
        partnership.proposedAt = at;
        return partnership;
    }

    /**
     * Two who work together already have both said so: the first declared it, the second confirmed.
     *
     * @param togetherSince from when they have worked together; null for from now on
     */
    static Partnership declare(PartnershipId id, IntroductionId introduction, PersonId first, PersonId second,
            @Nullable LocalDate togetherSince, Instant at) {
        var partnership = propose(id, introduction, first, second, first, at);
        partnership.status = PartnershipStatus.ACTIVE;
        partnership.lastStep = PartnershipStep.DECLARED;
        partnership.begin(togetherSince == null ? day(at) : togetherSince, at);
        return partnership;
    }

    /** The other says yes: from now on the two are partners. */
    public PartnershipState confirm(PersonId by, Instant at) {
        apply(PartnershipAction.CONFIRM, by);
        begin(day(at), at);
        return state();
    }

    private void begin(LocalDate firstDay, Instant at) {
        since = at;
        togetherSince = firstDay;
        years = Anniversary.years(firstDay, day(at));
        nextAnniversary = Anniversary.after(firstDay, day(at));
    }

    /** One of the two says whether they would stay together; it can be said anew. */
    public PartnershipState takeStance(PersonId by, Stance stance) {
        apply(PartnershipAction.TAKE_STANCE, by);
        if (isFirst(by)) {
            firstStance = stance;
        } else {
            secondStance = stance;
        }
        return state();
    }

    /** One of the two wants a break for both: they stay partners, and are offered for nothing. */
    public PartnershipState pause(PersonId by) {
        apply(PartnershipAction.PAUSE, by);
        return state();
    }

    /** The break is over; either of the two may say so. */
    public PartnershipState resume(PersonId by) {
        apply(PartnershipAction.RESUME, by);
        return state();
    }

    /** Whether a person may write something into the history, else 409. */
    void checkAddToHistory(PersonId by) {
        check(PartnershipAction.ADD_TO_HISTORY, by);
    }

    /** One leaves the role that the two hold; see {@link PartnershipStatus#PARTING}. Only for two who are {@code partnered}. */
    PartnershipState part(PersonId leaver) {
        this.leaver = leaver.value();
        return move(PartnershipStatus.PARTING, PartnershipStep.PARTING);
    }

    /** Both have left the role, or it has ended for both: they go on together. Only for two who are PARTING. */
    PartnershipState reunite() {
        leaver = null;
        return move(PartnershipStatus.ACTIVE, PartnershipStep.REUNITED);
    }

    /** They part for good, though neither has dissolved it: the other stays in the role, or one has found another partner. */
    PartnershipState end(Instant at) {
        dissolvedAt = at;
        return move(PartnershipStatus.DISSOLVED, PartnershipStep.DISSOLVED);
    }

    /** An anniversary has come; of several that nobody could tell in time, the last. */
    PartnershipState celebrate(LocalDate today) {
        years = Anniversary.years(togetherSince, today);
        nextAnniversary = Anniversary.after(togetherSince, today);
        return move(status, PartnershipStep.ANNIVERSARY);
    }

    private PartnershipState move(PartnershipStatus reached, PartnershipStep step) {
        status = reached;
        lastStep = step;
        version++;
        return state();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
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

    /**
     * One of the two ends it, or does not want to begin.
     *
     * @param reason for the one who ends it alone
     */
    public PartnershipState dissolve(PersonId by, @Nullable String reason, Instant at) {
        apply(PartnershipAction.DISSOLVE, by);
        dissolvedAt = at;
        dissolvedBy = by.value();
        dissolutionReason = reason;
        return state();
    }

    /** Forgets what the two wrote, and shows the one who was erased to nobody any more; who worked when is kept. */
    public void forget(PersonId person) {
        agreements.forEach(Agreement::forgetTexts);
        dissolutionReason = null;
        firstErased |= isFirst(person);
        secondErased |= !isFirst(person);
        version++;
    }

    private void apply(PartnershipAction action, PersonId by) {
        check(action, by);
        status = status.after(action);
        lastStep = PartnershipStep.of(action);
        version++;
    }

    private void check(PartnershipAction action, PersonId by) {
        var allowed = allowed(by);
        if (!allowed.contains(action)) {
            throw Problems.illegalTransition("Partnership " + id + " is " + status + ": '" + action.verb()
                    + "' is not open to you now." + why(action, by),
                    allowed.stream().map(PartnershipAction::verb).toList());
        }
    }

    /** What the status does not say. */
    private String why(PartnershipAction refused, PersonId by) {
        return switch (refused) {
            case SIGN_AGREEMENT -> agreement().map(text -> text.signedBy(isFirst(by))
                    ? " You have signed text " + text.number()
                            + (text.signed() ? ", and so has the other." : "; the other has yet to.")
                    : "")
                    .orElse(" There is no agreement to sign yet: write one first.");
            case CONFIRM -> status == PartnershipStatus.PROPOSED ? " You have proposed it: the other confirms." : "";
            default -> "";
        };
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
        return new PartnershipState(id(), version, status, lastStep, members, introductionId(), since, togetherSince,
                since == null ? null : years, stance(), leaver(),
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

    /** The day from which the two have worked together. */
    public @Nullable LocalDate togetherSince() {
        return togetherSince;
    }

    /** Whole years together, as of the last anniversary. */
    public int years() {
        return years;
    }

    /** What one of the two has said about staying together. */
    public @Nullable Stance stance(PersonId person) {
        return isFirst(person) ? firstStance : secondStance;
    }

    /** What holds for the pair, once both have spoken. */
    public @Nullable Stance stance() {
        return Stance.ofBoth(firstStance, secondStance);
    }

    /** Who leaves the role that the two hold. */
    public @Nullable PersonId leaver() {
        return leaver == null ? null : PersonId.of(leaver);
    }

    /** Why a person dissolved it; nothing for anybody else. */
    public @Nullable String dissolutionReason(PersonId reader) {
        return reader.value().equals(dissolvedBy) ? dissolutionReason : null;
    }
}
