package jobshare.proposal.role;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.proposal.skill.Skill;
import jobshare.proposal.skill.SkillListConverter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Copy of a role. Written by {@link RoleCopyRepository} only. */
@Entity
@Immutable
@Table(name = "role_copy")
public class RoleCopy {

    @Id
    private UUID id;
    private long version;
    private String status;
    private @Nullable String title;
    private BigDecimal maxTotalShare;
    private @Nullable String hiringManagerKey;
    private @Nullable String recruiterKey;
    @Convert(converter = SkillListConverter.class)
    @Column(columnDefinition = "jsonb")
    private List<Skill> essentialSkills;
    @Convert(converter = SkillListConverter.class)
    @Column(columnDefinition = "jsonb")
    private List<Skill> optionalSkills;
    private @Nullable Long requiredSlots;
    private @Nullable Integer overlapSlots;
    private @Nullable Integer grade;
    private @Nullable String site;

    protected RoleCopy() {
    }

    public RoleId id() {
        return RoleId.of(id);
    }

    /** The status as published by profile-service. An unknown status counts as not open. */
    public String status() {
        return status;
    }

    /** Whether the role is held under an arrangement, as far as the producer knows. */
    public boolean isFilled() {
        return status.equals("FILLED");
    }

    public boolean isOpen() {
        return status.equals("OPEN");
    }

    public @Nullable String title() {
        return title;
    }

    /** The maximum total share of the pair, as a fraction of full time. */
    public BigDecimal maxTotalShare() {
        return maxTotalShare;
    }

    public @Nullable String hiringManagerKey() {
        return hiringManagerKey;
    }

    public @Nullable String recruiterKey() {
        return recruiterKey;
    }

    public List<Skill> essentialSkills() {
        return essentialSkills;
    }

    public List<Skill> optionalSkills() {
        return optionalSkills;
    }

    /** The half-days of the fortnight that the pair must cover. */
    public Slots requiredSlots() {
        return requiredSlots == null ? Slots.NONE : new Slots(requiredSlots);
    }

    /** Desired overlap, in half-days per fortnight. */
    public @Nullable Integer overlapSlots() {
        return overlapSlots;
    }

    /** Rank on the employer's own scale. */
    public @Nullable Integer grade() {
        return grade;
    }

    /** Code of the place of work. */
    public @Nullable String site() {
        return site;
    }
}
