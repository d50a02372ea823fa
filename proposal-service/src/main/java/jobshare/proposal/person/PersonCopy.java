package jobshare.proposal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import jobshare.proposal.skill.Skill;
import jobshare.proposal.skill.SkillListConverter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Copy of a person: the login, the visibility, and the profile that a pitch shows. Written by {@link PersonCopyRepository} only.
 */
@Entity
@Immutable
@Table(name = "person_copy")
public class PersonCopy {

    @Id
    UUID id;
    long version;
    @Nullable
    String subjectKey;
    private @Nullable String visibility;
    @Convert(converter = SkillListConverter.class)
    @Column(columnDefinition = "jsonb")
    private List<Skill> skills;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private @Nullable List<String> strengths;
    private @Nullable Integer yearsOfExperience;

    protected PersonCopy() {
    }

    /** Keyed hash of the person's subject; null for a person without a login. */
    public @Nullable String subjectKey() {
        return subjectKey;
    }

    /** Whether the person shows their name to recruiters. */
    boolean isOpen() {
        return "OPEN".equals(visibility);
    }

    public List<Skill> skills() {
        return skills;
    }

    /** Labels of ESCO transversal skills, strongest first. */
    public List<String> strengths() {
        return strengths == null ? List.of() : strengths;
    }

    public @Nullable Integer yearsOfExperience() {
        return yearsOfExperience;
    }
}
