package jobshare.matching.profile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.WorkPattern;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a person, under a pseudonym. It has no place for a name, a protected attribute or a private reason. Null
 * and empty both mean missing.
 *
 * @param version increases with every change
 * @param visibility if missing, {@link Visibility#HIDDEN}: nobody is matched without their choice
 * @param grade 1 to 99, a rank on the employer's scale
 * @param timeZone IANA time zone
 * @param occupation URI of the ESCO occupation
 * @param occupationGroup ISCO-08 code of the occupation, up to 4 digits
 * @param strengths URIs of ESCO transversal skills, strongest first; the first 5 count
 * @param yearsOfExperience 0 to 60
 * @param values answers 1 to 5 by question id; see {@link ValuesQuestions}
 * @param payExpectation minimum expected pay; used only for the fit to a role, and never shown to anyone
 * @param overlapSlots wanted overlap per fortnight, 0 to 42
 * @param weights 0 to 5 by criterion; a missing one has the model's weight
 * @param acceptsTwoGradesApart whether the person accepts a partner two grades apart
 */
public record Profile(
        PersonId personId,
        long version,
        ProfileStatus status,
        Visibility visibility,
        @Nullable String businessUnit,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable RemoteWork remote,
        List<LanguageSkill> languages,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        List<Skill> skills,
        List<String> strengths,
        @Nullable Integer yearsOfExperience,
        Map<String, Integer> values,
        @Nullable Aspiration aspiration,
        @Nullable WorkPattern pattern,
        @Nullable WorkingShare share,
        @Nullable AnnualPay payExpectation,
        @Nullable Integer overlapSlots,
        Set<TimeSplit> splits,
        @Nullable WayOfSharing wayOfSharing,
        Map<Criterion, Integer> weights,
        Set<MustHave> mustHaves,
        boolean acceptsTwoGradesApart) {

    @SuppressWarnings("ConstantValue") // absent in an event arrives as null
    public Profile {
        status = status == null ? ProfileStatus.ACTIVE : status;
        visibility = visibility == null ? Visibility.HIDDEN : visibility;
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
        strengths = List.copyOf(strengths);
        values = Map.copyOf(values);
        splits = Set.copyOf(splits);
        weights = Map.copyOf(weights);
        mustHaves = Set.copyOf(mustHaves);
    }
}
