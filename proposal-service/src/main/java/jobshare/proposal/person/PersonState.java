package jobshare.proposal.person;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.proposal.skill.Skill;
import org.jspecify.annotations.Nullable;

/** The fields that this service reads from {@code jobshare.people.v1}. */
public record PersonState(
        PersonId personId,
        long version,
        @Nullable String subjectKey,
        @Nullable String visibility,
        @Nullable List<Skill> skills,
        @Nullable List<String> strengthLabels,
        @Nullable Integer yearsOfExperience) {
}
