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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
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
    @Enumerated(EnumType.STRING)
    private PartnershipStep lastStep;
    private Together together = new Together();
    private Stances stances = new Stances();
    private UUID leaver;
    private Ending ending;
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
        together = Together.since(firstDay, day(at));
    }

    /** One of the two says whether they would stay together; it can be said anew. */
    public PartnershipState takeStance(PersonId by, Stance stance) {
        apply(PartnershipAction.TAKE_STANCE, by);
        stances = stances();
        stances.take(isFirst(by), stance);
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
        ending = new Ending(at, null, null);
        return move(PartnershipStatus.DISSOLVED, PartnershipStep.DISSOLVED);
    }

    /** An anniversary has come; of several that nobody could tell in time, the last. */
    PartnershipState celebrate(LocalDate today) {
        together.reckon(today);
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
        texts().write(id(), terms, by, at);
        return state();
    }

    /** One of the two signs the text as it stands, unless {@link AgreementTerms#obstacles()} stand against it. */
    public PartnershipState signAgreement(PersonId by, Instant at) {
        check(PartnershipAction.SIGN_AGREEMENT, by);
        texts().checkComplete();
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
        ending = new Ending(at, by.value(), reason);
        return state();
    }

    /** Forgets what the two wrote, and shows the one who was erased to nobody any more; who worked when is kept. */
    public void forget(PersonId person) {
        agreements.forEach(Agreement::forgetTexts);
        ending = ending == null ? null : ending.withoutReason();
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

    /** Whether a person may do this now, else 409. */
    void check(PartnershipAction action, PersonId by) {
        new Guard(this, PersonId.of(proposedBy)).check(action, by);
    }

    /** What a person may do now; nothing for those who are not in it. */
    public Set<PartnershipAction> allowed(PersonId person) {
        return new Guard(this, PersonId.of(proposedBy)).allowed(person);
    }

    /** What is published of it. */
    public PartnershipState state() {
        return PartnershipState.of(this, lastStep);
    }

    /** The agreement that holds now: the newest text. */
    public Optional<Agreement> agreement() {
        return texts().newest();
    }

    /** Every text of the agreement. */
    Texts texts() {
        return new Texts(agreements);
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
        return ending == null ? null : ending.dissolvedAt();
    }

    /** How long the two have worked together. */
    Together together() {
        return together == null ? new Together() : together;
    }

    /** What each of the two has said about staying together. */
    Stances stances() {
        return stances == null ? new Stances() : stances;
    }

    /** Who leaves the role that the two hold. */
    public @Nullable PersonId leaver() {
        return leaver == null ? null : PersonId.of(leaver);
    }

    /** Why a person dissolved it; nothing for anybody else. */
    public @Nullable String dissolutionReason(PersonId reader) {
        return ending == null ? null : ending.reasonFor(reader);
    }
}
