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
import jobshare.proposal.skill.SkillsColumn;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is kept of a role here. Written by {@link KnownRoles} alone. */
@Entity
@Immutable
@Table(name = "known_role")
public class KnownRole {

    @Id
    private UUID id;
    private long version;
    private String status;
    private @Nullable String title;
    private BigDecimal maxTotalShare;
    private @Nullable String hiringManagerKey;
    private @Nullable String recruiterKey;
    @Convert(converter = SkillsColumn.class)
    @Column(columnDefinition = "jsonb")
    private List<Skill> essentialSkills;
    @Convert(converter = SkillsColumn.class)
    @Column(columnDefinition = "jsonb")
    private List<Skill> optionalSkills;
    private @Nullable Long requiredSlots;
    private @Nullable Integer overlapSlots;
    private @Nullable Integer grade;
    private @Nullable String site;

    @SuppressWarnings("NullAway.Init")
    protected KnownRole() {
    }

    public RoleId id() {
        return RoleId.of(id);
    }

    /** The producer's word for it; a new one means no more than that the role is not open. */
    public String status() {
        return status;
    }

    public boolean isOpen() { return status.equals("OPEN"); }

    public @Nullable String title() {
        return title;
    }

    /** The most that the two may work together, in parts of full time. */
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

    /** The slots of the fortnight that the two must cover; none where the role requires none. */
    public Slots requiredSlots() {
        return requiredSlots == null ? Slots.NONE : new Slots(requiredSlots);
    }

    /** Wanted overlap, in slots of the fortnight. */
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
