package jobshare.matching.criterion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a person: a pseudonym and what they told for the purpose. No name, no protected attribute and no private
 * reason has a place here. Null and empty both mean "not told".
 *
 * @param version grows with every change
 * @param visibility not told means {@link Visibility#HIDDEN}: nobody is offered who did not choose to be
 * @param grade 1 to 99, rank on the employer's own scale
 * @param timeZone IANA time zone
 * @param occupation URI of the ESCO occupation
 * @param occupationGroup ISCO-08 code of the occupation, up to 4 digits
 * @param strengths URIs of ESCO transversal skills, strongest first; the first 5 count
 * @param yearsOfExperience 0 to 60
 * @param values answers 1 to 5 by question id; see {@link ValuesRule#QUESTIONS}
 * @param payExpectation the least that they want to earn; for the fit to a role alone, and never shown to anyone
 * @param overlapSlots wanted overlap per fortnight, 0 to 42
 * @param weights 0 to 5 by criterion; a criterion left out has the model's own weight
 * @param twoGradesApart whether a partner two grades apart is welcome
 */
public record Profile(
        PersonId personId,
        long version,
        Status status,
        Visibility visibility,
        @Nullable String businessUnit,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        List<Language> languages,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        List<Skill> skills,
        List<String> strengths,
        @Nullable Integer yearsOfExperience,
        Map<String, Integer> values,
        @Nullable Aspiration aspiration,
        @Nullable Pattern pattern,
        @Nullable Share share,
        @Nullable Pay payExpectation,
        @Nullable Integer overlapSlots,
        Set<Split> splits,
        @Nullable WayOfSharing wayOfSharing,
        Map<Criterion, Integer> weights,
        Set<MustHave> mustHaves,
        boolean twoGradesApart) {

    @SuppressWarnings("ConstantValue") // absent in an event arrives as null
    public Profile {
        status = status == null ? Status.ACTIVE : status;
        visibility = visibility == null ? Visibility.HIDDEN : visibility;
        languages = languages == null ? List.of() : List.copyOf(languages);
        skills = skills == null ? List.of() : List.copyOf(skills);
        strengths = strengths == null ? List.of() : List.copyOf(strengths);
        values = values == null ? Map.of() : Map.copyOf(values);
        splits = splits == null ? Set.of() : Set.copyOf(splits);
        weights = weights == null ? Map.of() : Map.copyOf(weights);
        mustHaves = mustHaves == null ? Set.of() : Set.copyOf(mustHaves);
    }
}
