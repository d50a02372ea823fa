package jobshare.proposal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import jobshare.proposal.skill.Skill;
import jobshare.proposal.skill.SkillsColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is kept of a person here: whose token it is that comes, and what a pitch tells of them. Written by {@link People} alone. */
@Entity
@Immutable
@Table(name = "known_person")
public class KnownPerson {

    @Id
    UUID id;
    long version;
    @Nullable
    String subjectKey;
    private @Nullable String visibility;
    @Convert(converter = SkillsColumn.class)
    @Column(columnDefinition = "jsonb")
    private List<Skill> skills;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private @Nullable List<String> strengths;
    private @Nullable Integer yearsOfExperience;

    @SuppressWarnings("NullAway.Init")
    protected KnownPerson() {
    }

    /** Keyed hash of their subject; null for someone without a login. */
    public @Nullable String subjectKey() {
        return subjectKey;
    }

    /** Whether the person shows their name to recruiters. */
    boolean isOpen() { return "OPEN".equals(visibility); }

    public List<Skill> skills() {
        return skills;
    }

    /** What they are best at in any occupation, strongest first, in words of ESCO. */
    public List<String> strengths() {
        return strengths == null ? List.of() : strengths;
    }

    public @Nullable Integer yearsOfExperience() {
        return yearsOfExperience;
    }
}
