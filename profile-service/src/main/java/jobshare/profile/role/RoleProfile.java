package jobshare.profile.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.time.Slots;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A post or vacancy that may be shared. */
@Entity
@Table(name = "role_profile")
public class RoleProfile {

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private RoleStatus status;
    private @Nullable String requisition;
    private String title;
    private @Nullable String occupation;
    @Column(name = "occupation_group")
    private @Nullable String occupationGroup;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "essential_skills")
    private List<SkillLevel> essentialSkills;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "optional_skills")
    private List<SkillLevel> optionalSkills;
    private @Nullable Integer grade;
    private @Nullable String site;
    @Column(name = "time_zone")
    private @Nullable String timeZone;
    @Enumerated(EnumType.STRING)
    private @Nullable Remote remote;
    @Column(name = "full_time_equivalent")
    private BigDecimal fullTimeEquivalent;
    @Column(name = "required_slots")
    private @Nullable Long requiredSlots;
    @Column(name = "overlap_slots")
    private @Nullable Integer overlapSlots;
    @Column(name = "max_total_share")
    private BigDecimal maxTotalShare;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "salary_band")
    private @Nullable SalaryBand salaryBand;
    @Column(name = "staged_start")
    private boolean stagedStart;
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<RolePart, Integer> weights;
    @Column(name = "hiring_manager_subject")
    private @Nullable String hiringManagerSubject;
    @Column(name = "recruiter_subject")
    private @Nullable String recruiterSubject;
    private @Nullable String jurisdiction;
    @Column(name = "incumbent_id")
    private @Nullable UUID incumbentId;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected RoleProfile() {
    }

    /** A new role, not yet filled in. */
    RoleProfile(RoleId id, RoleStatus status, Instant at) {
        this.id = id.value();
        this.status = status;
        this.createdAt = at;
    }

    RoleId id() {
        return RoleId.of(id);
    }

    long version() {
        return version;
    }

    RoleStatus status() {
        return status;
    }

    @Nullable
    String requisition() {
        return requisition;
    }

    @Nullable
    String occupation() {
        return occupation;
    }

    @Nullable
    String occupationGroup() {
        return occupationGroup;
    }

    @Nullable
    String hiringManagerSubject() {
        return hiringManagerSubject;
    }

    @Nullable
    String recruiterSubject() {
        return recruiterSubject;
    }

    @Nullable
    PersonId incumbent() {
        return incumbentId == null ? null : PersonId.of(incumbentId);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** All that can be changed, as it is now. */
    RoleForm form() {
        return new RoleForm(id(), requisition, title, occupation, essentialSkills, optionalSkills, grade, site, timeZone, remote,
                fullTimeEquivalent, requiredSlots == null ? null : new Slots(requiredSlots), overlapSlots, maxTotalShare,
                salaryBand,
                stagedStart, weights, hiringManagerSubject,
                recruiterSubject, jurisdiction, incumbent(), status);
    }

    /**
     * Takes over the whole form, which is one more version.
     *
     * @param group ISCO-08 group of the occupation
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when the status can't be changed so
     */
    void fill(RoleForm form, @Nullable String group, Instant at) {
        if (form.status() != null && form.status() != status) {
            moveTo(form.status());
        }
        requisition = form.requisition();
        title = form.title();
        occupation = form.occupation();
        occupationGroup = group;
        essentialSkills = form.essentialSkills();
        optionalSkills = form.optionalSkills();
        grade = form.grade();
        site = form.site();
        timeZone = form.timeZone();
        remote = form.remote();
        fullTimeEquivalent = form.fullTimeEquivalent();
        requiredSlots = form.requiredSlots() == null ? null : form.requiredSlots().bits();
        overlapSlots = form.overlapSlots();
        maxTotalShare = form.maxTotalShare();
        salaryBand = form.salaryBand();
        stagedStart = Boolean.TRUE.equals(form.stagedStart());
        weights = form.weights();
        hiringManagerSubject = form.hiringManagerSubject();
        recruiterSubject = form.recruiterSubject();
        jurisdiction = form.jurisdiction();
        incumbentId = form.incumbentId() == null ? null : form.incumbentId().value();
        touch(at);
    }

    /** Two people hold it: an arrangement stands. */
    void occupy(Instant at) {
        status = RoleStatus.FILLED;
        touch(at);
    }

    /**
     * The arrangement has ended, and the role may be shared again.
     *
     * @param holder who holds it alone, and may open it to sharing again; null where it is a vacancy
     */
    void release(@Nullable PersonId holder, Instant at) {
        status = holder == null ? RoleStatus.OPEN : RoleStatus.DRAFT;
        incumbentId = holder == null ? incumbentId : holder.value();
        touch(at);
    }

    /** Whoever held it has been erased. */
    void forgetIncumbent(Instant at) {
        incumbentId = null;
        touch(at);
    }

    /**
     * Passes when whoever holds the role may change the status so.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when they may not
     */
    void requireForIncumbent(RoleStatus to) {
        if (to != status && !status.nextForIncumbent().contains(to)) {
            throw Problems.illegalTransition("You hold role " + id + ", which is " + status + ", and can't make it " + to
                    + " yourself: you may open it to sharing and take it back to DRAFT. Ask HR, the recruiter or the hiring manager.",
                    names(status.nextForIncumbent()));
        }
    }

    private void moveTo(RoleStatus to) {
        if (!status.next().contains(to)) {
            throw Problems.illegalTransition("Role " + id + " is " + status + " and can't become " + to + " by hand."
                    + (status == RoleStatus.FILLED || to == RoleStatus.FILLED ? " Arrangements set and release FILLED." : ""),
                    names(status.next()));
        }
        status = to;
    }

    private static List<String> names(Set<RoleStatus> statuses) {
        return statuses.stream().map(Enum::name).toList();
    }

    private void touch(Instant at) {
        version++;
        updatedAt = at;
    }
}
