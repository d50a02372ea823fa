package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Pattern;
import jobshare.kit.web.Versioned;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person as the caller may see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Person", description = "A person as the caller may see them. What has not been told is left out.")
public record PersonView(
        PersonId id,
        @Schema(description = "Also the ETag.") long version,
        PersonKind kind,
        PersonStatus status,
        Visibility visibility,
        @Schema(description = "What matching would use and has not been told, and what that costs; visibility while HIDDEN and status"
                + " while PAUSED are in it too.") List<MissingField> missing,
        @Schema(description = "For the person alone, while partnerInMind: what to do next.") @Nullable String howToInvite,
        @Nullable String employeeNumber,
        @Nullable String subject,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String workEmail,
        @Nullable String businessUnit,
        @Nullable String jobTitle,
        @Nullable String lineManagerSubject,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable List<Language> languages,
        @Nullable String jurisdiction,
        @Nullable String occupation,
        @Nullable List<SkillLevel> skills,
        @Nullable List<String> strengths,
        @Nullable Integer yearsOfExperience,
        @Nullable Map<Question, Integer> values,
        @Nullable Aspiration aspiration,
        @Nullable Pattern pattern,
        @Nullable Share share,
        @Nullable Pay payExpectation,
        @Nullable Integer overlapSlots,
        @Nullable List<Split> splits,
        @Nullable WayOfSharing wayOfSharing,
        @Nullable Map<Criterion, Integer> weights,
        @Nullable List<MustHave> mustHaves,
        @Nullable Boolean twoGradesApart,
        @Nullable List<PastShare> pastShares,
        @Nullable Boolean partnerInMind,
        @Schema(description = "When the profile was made.") Instant createdAt,
        @Schema(description = "When it last changed.") Instant updatedAt) implements Versioned {

    /**
     * All of it, for the person and HR.
     *
     * @param own whether it is the person who looks
     */
    static PersonView whole(Person person, boolean own) {
        var form = person.form();
        return new PersonView(person.id(), person.version(), form.kind(), person.status(), person.visibility(),
                Gap.of(form), own && Boolean.TRUE.equals(form.partnerInMind()) ? howToInvite(person.id()) : null,
                form.employeeNumber(), form.subject(), form.givenName(), form.familyName(), form.workEmail(), form.businessUnit(),
                form.jobTitle(), form.lineManagerSubject(), form.grade(), form.site(), form.timeZone(), form.remote(),
                form.languages(), form.jurisdiction(),
                form.occupation(), form.skills(), form.strengths(), form.yearsOfExperience(), form.values(), form.aspiration(),
                form.pattern(), form.share(), form.payExpectation(), form.overlapSlots(), form.splits(), form.wayOfSharing(),
                form.weights(),
                form.mustHaves(),
                form.twoGradesApart(), form.pastShares(), form.partnerInMind(), person.createdAt(), person.updatedAt());
    }

    /** For auditors: where and in which state, but neither who nor what they told about themselves. */
    static PersonView impersonal(Person person) {
        var form = person.form();
        return new PersonView(person.id(), person.version(), form.kind(), person.status(), person.visibility(),
                Gap.of(form), null, null, null, null, null, null, form.businessUnit(), null, null, form.grade(), form.site(),
                form.timeZone(),
                form.remote(), null,
                form.jurisdiction(), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null,
                null,
                person.createdAt(), person.updatedAt());
    }

    private static String howToInvite(PersonId own) {
        return "Ask the one you have in mind for the id of their profile, which GET /v1/people/me tells them, and invite them: POST"
                + " /v1/introductions with fromPersonId " + own + " and their id as toPersonId, while both of you are ACTIVE and"
                + " visible. When they have accepted, POST /v1/partnerships makes you partners.";
    }
}
