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
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.AgreementVersion;
import jobshare.matching.terms.AgreementVersions;
import jobshare.matching.terms.Members;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Two people who share a job. Its commands check the lifecycle and return the state to publish. */
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
    private boolean firstErased;
    private boolean secondErased;
    private UUID introductionId;
    private UUID proposedBy;
    private Instant proposedAt;
    private Instant since;
    @Enumerated(EnumType.STRING)
    private PartnershipStep lastStep;
    private Tenure tenure = new Tenure();
    private JointIntents jointIntents = new JointIntents();
    private UUID leaverId;
    private Dissolution dissolution;
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "partnershipId", insertable = false, updatable = false)
    @OrderBy("number")
    private List<AgreementVersion> agreementVersions = new ArrayList<>();

    protected Partnership() {
    }

    /** One of two people who accepted an introduction proposes a partnership. */
    public static Partnership propose(PartnershipId id, IntroductionId introduction, PersonId first, PersonId second, PersonId by,
            Instant at) {
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
     * Two people who already share a job: the first declared it, the second confirmed.
     *
     * @param togetherSince the day since which they have worked together; null for today
     */
    static Partnership declare(PartnershipId id, IntroductionId introduction, PersonId first, PersonId second,
            @Nullable LocalDate togetherSince, Instant at) {
        var partnership = propose(id, introduction, first, second, first, at);
        partnership.status = PartnershipStatus.ACTIVE;
        partnership.lastStep = PartnershipStep.DECLARED;
        partnership.begin(togetherSince == null ? dateOf(at) : togetherSince, at);
        return partnership;
    }

    /** The partner accepts the proposed partnership. */
    public PartnershipState confirm(PersonId by, Instant at) {
        apply(PartnershipAction.CONFIRM, by);
        begin(dateOf(at), at);
        return state();
    }

    private void begin(LocalDate firstDay, Instant at) {
        since = at;
        tenure = Tenure.since(firstDay, dateOf(at));
    }

    /** One member answers whether they want to share a job only with each other. Later answers replace earlier ones. */
    public PartnershipState setJointIntent(PersonId by, JointIntent intent) {
        apply(PartnershipAction.SET_JOINT_INTENT, by);
        jointIntents = jointIntents();
        jointIntents.set(isFirst(by), intent);
        return state();
    }

    /** One member pauses the partnership for both: they remain partners and are matched with no role. */
    public PartnershipState pause(PersonId by) {
        apply(PartnershipAction.PAUSE, by);
        return state();
    }

    /** Either member ends the pause. */
    public PartnershipState resume(PersonId by) {
        apply(PartnershipAction.RESUME, by);
        return state();
    }

    /** One member leaves their role, see {@link PartnershipStatus#PARTING}. Requires a binding status. */
    PartnershipState part(PersonId leaver) {
        leaverId = leaver.value();
        return move(PartnershipStatus.PARTING, PartnershipStep.PARTING);
    }

    /** Both left the role, or it ended for both: they remain partners. Requires PARTING. */
    PartnershipState reunite() {
        leaverId = null;
        return move(PartnershipStatus.ACTIVE, PartnershipStep.REUNITED);
    }

    /** Ends the partnership without a member dissolving it: one keeps the role, or found another partner. */
    PartnershipState end(Instant at) {
        dissolution = new Dissolution(at, null, null);
        return move(PartnershipStatus.DISSOLVED, PartnershipStep.DISSOLVED);
    }

    /** Records an anniversary. If several were missed, the last one counts. */
    PartnershipState celebrateAnniversary(LocalDate today) {
        tenure.recalculate(today);
        return move(status, PartnershipStep.ANNIVERSARY);
    }

    private PartnershipState move(PartnershipStatus target, PartnershipStep step) {
        status = target;
        lastStep = step;
        version++;
        return state();
    }

    private static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Writes a new version of the agreement, which voids the signatures of the one before. */
    public PartnershipState writeAgreement(AgreementTerms terms, PersonId by, Instant at) {
        apply(PartnershipAction.WRITE_AGREEMENT, by);
        agreementVersions().write(id(), terms, by, at);
        return state();
    }

    /**
     * One member signs the current version of the agreement.
     *
     * @throws jobshare.kit.rejection.Rejection if there are {@link AgreementTerms#blockers()}
     */
    public PartnershipState signAgreement(PersonId by, Instant at) {
        require(PartnershipAction.SIGN_AGREEMENT, by);
        agreementVersions().requireComplete();
        apply(PartnershipAction.SIGN_AGREEMENT, by);
        agreementVersions.getLast().sign(isFirst(by), at);
        return state();
    }

    /**
     * One member dissolves the partnership, or declines a proposed one.
     *
     * @param reason visible to that member only
     */
    public PartnershipState dissolve(PersonId by, @Nullable String reason, Instant at) {
        apply(PartnershipAction.DISSOLVE, by);
        dissolution = new Dissolution(at, by.value(), reason);
        return state();
    }

    /** Removes all free text and hides the erased member. Times and slots are kept. */
    public void erase(PersonId person) {
        agreementVersions.forEach(AgreementVersion::removeFreeText);
        dissolution = dissolution == null ? null : dissolution.withoutReason();
        firstErased |= isFirst(person);
        secondErased |= !isFirst(person);
        version++;
    }

    private void apply(PartnershipAction action, PersonId by) {
        require(action, by);
        status = status.after(action);
        lastStep = PartnershipStep.of(action);
        version++;
    }

    /** @throws jobshare.kit.rejection.Rejection if this person may not do this now */
    public void require(PartnershipAction action, PersonId by) {
        guard().require(action, by);
    }

    /** What a person may do now; nothing for people who are not members. */
    public Set<PartnershipAction> allowed(PersonId person) {
        return guard().allowed(person);
    }

    private TransitionGuard guard() {
        return new TransitionGuard(this, PersonId.of(proposedBy));
    }

    /** The state to publish. */
    public PartnershipState state() {
        return PartnershipState.of(this, lastStep);
    }

    /** The current version of the agreement. */
    public Optional<AgreementVersion> agreement() {
        return agreementVersions().current();
    }

    /** All versions of the agreement. */
    public AgreementVersions agreementVersions() {
        return new AgreementVersions(agreementVersions);
    }

    public Members members() {
        return new Members(PersonId.of(firstPerson), PersonId.of(secondPerson), firstErased, secondErased);
    }

    public boolean has(PersonId person) {
        return members().contains(person);
    }

    public boolean isFirst(PersonId person) {
        return members().isFirst(person);
    }

    public PersonId partnerOf(PersonId person) {
        return members().partnerOf(person);
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
        return dissolution == null ? null : dissolution.dissolvedAt();
    }

    Tenure tenure() {
        return tenure == null ? new Tenure() : tenure;
    }

    JointIntents jointIntents() {
        return jointIntents == null ? new JointIntents() : jointIntents;
    }

    /** The member who leaves the role that they hold. */
    public @Nullable PersonId leaver() {
        return leaverId == null ? null : PersonId.of(leaverId);
    }

    /** Why the reader dissolved it; null for anyone else. */
    public @Nullable String dissolutionReason(PersonId reader) {
        return dissolution == null ? null : dissolution.reasonVisibleTo(reader);
    }
}
