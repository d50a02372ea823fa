package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Pattern;
import jobshare.profile.place.KnownJurisdiction;
import jobshare.profile.place.KnownTimeZone;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about a person. The first part belongs to HR, the second to the person. What a read gives beyond this
 * (version, what is missing, times) may be sent back and is passed over.
 */
@JsonIgnoreProperties({"version", "missing", "createdAt", "updatedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonForm", description = "What can be said about a person. All but kind and names may be left open.")
public record PersonForm(
        @Schema(description = "On creation: the id to use, else a random one is made. Later it can't change.") @Nullable PersonId id,
        @Schema(description = "Someone on the staff, or from outside. Kept by HR.") @NotNull PersonKind kind,
        @Schema(description = "Unique. Kept by HR; seen by HR and the person.", examples = "E-10427") @Size(min = 1, max = 64) @Nullable String employeeNumber,
        @Schema(description = "The subject (sub) of the person's token, by which they are known when they log in. Unique. Kept"
                + " by HR.", examples = "ana.obrien") @Size(min = 1, max = 255) @Nullable String subject,
        @Schema(description = "Kept by HR. Disclosed to others when an introduction is accepted.", examples = "Ana") @NotBlank @Size(max = 100) String givenName,
        @Schema(description = "Kept by HR. Disclosed to others when an introduction is accepted.", examples = "O'Brien") @NotBlank @Size(max = 100) String familyName,
        @Schema(description = "Kept by HR. Disclosed to others when an introduction is accepted.", examples = "ana.obrien@example.com") @Email @Size(min = 3, max = 254) @Nullable String workEmail,
        @Schema(description = "Kept by HR. Used where a partner must be of the same one.", examples = "People") @Size(min = 1, max = 100) @Nullable String businessUnit,
        @Schema(description = "Kept by HR; seen by HR and the person.", examples = "HR business partner") @Size(min = 1, max = 200) @Nullable String jobTitle,
        @Schema(description = "Rank on the employer's own scale. Kept by HR. Partners are at most one apart.", examples = "12") @Min(1) @Max(99) @Nullable Integer grade,
        @Schema(description = "Code of the place of work. Kept by HR.", examples = "AMS") @Size(min = 1, max = 64) @Nullable String site,
        @Schema(description = "IANA time zone. Partners are at most 3 hours apart.", examples = "Europe/Amsterdam") @KnownTimeZone @Nullable String timeZone,
        @Nullable Remote remote,
        @Schema(description = "Partners share a language at B2 or better.") @Size(max = 20) List<@NotNull @Valid Language> languages,
        @Schema(description = "Whose employment law applies: ISO 3166-1 alpha-2 or 3166-2. Kept by HR.", examples = "NL") @KnownJurisdiction @Nullable String jurisdiction,

        @Schema(description = "ESCO occupation.", examples = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77") @Size(min = 1, max = 512) @Nullable String occupation,
        @Size(max = 100) List<@NotNull @Valid SkillLevel> skills,
        @Schema(description = "ESCO transversal skills, strongest first.") @Size(max = 5) List<@NotBlank @Size(max = 512) String> strengths,
        @Schema(examples = "11") @Min(0) @Max(60) @Nullable Integer yearsOfExperience,
        @Schema(description = "Answers to the questionnaire on values and commitment, 1 to 5 by question.") Map<Question, @NotNull @Min(1) @Max(5) Integer> values,
        @Valid @Nullable Aspiration aspiration,
        @Nullable Pattern pattern,
        @Valid @Nullable Share share,
        @Schema(description = "Slots of a fortnight that both should work, for handover.", examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Which ways of dividing the time are welcome.") @UniqueElements List<@NotNull Split> splits,
        @Nullable WayOfSharing wayOfSharing,
        @Schema(description = "How much each criterion counts, 0 to 5; none told counts all alike.") Map<Criterion, @NotNull @Min(0) @Max(5) Integer> weights,
        @UniqueElements List<@NotNull MustHave> mustHaves,
        @Schema(description = "Accepts a partner two grades apart, who must accept it too.") @Nullable Boolean twoGradesApart,
        @Schema(description = "Left out: stays as it is, at first HIDDEN. Raised by the person alone; each change is kept as a"
                + " consent.") @Nullable Visibility visibility,
        @Schema(description = "Left out: stays as it is, at first ACTIVE.") @Nullable PersonStatus status) {

    /** The fields that the person may change; all others are kept by HR. */
    static final Set<String> OF_THE_PERSON = Set.of("timeZone", "remote", "languages", "occupation", "skills", "strengths",
            "yearsOfExperience", "values", "aspiration", "pattern", "share", "overlapSlots", "splits", "wayOfSharing", "weights",
            "mustHaves", "twoGradesApart", "visibility", "status");

    /** The fields that are published as the contact. */
    static final Set<String> OF_THE_CONTACT = Set.of("givenName", "familyName", "workEmail");

    public PersonForm {
        languages = languages == null ? List.of() : languages;
        skills = skills == null ? List.of() : skills;
        strengths = strengths == null ? List.of() : strengths;
        values = values == null ? Map.of() : values;
        splits = splits == null ? List.of() : splits;
        weights = weights == null ? Map.of() : weights;
        mustHaves = mustHaves == null ? List.of() : mustHaves;
        twoGradesApart = twoGradesApart != null && twoGradesApart;
    }

    /** With what a replacement leaves as it is. */
    PersonForm keeping(PersonId sameId, Visibility sameVisibility, PersonStatus sameStatus) {
        return with(id == null ? sameId : id, visibility == null ? sameVisibility : visibility, status == null
                ? sameStatus
                : status);
    }

    PersonForm with(Visibility decided) {
        return with(id, decided, status);
    }

    private PersonForm with(@Nullable PersonId newId, @Nullable Visibility newVisibility, @Nullable PersonStatus newStatus) {
        return new PersonForm(newId, kind, employeeNumber, subject, givenName, familyName, workEmail, businessUnit, jobTitle,
                grade, site,
                timeZone, remote, languages, jurisdiction, occupation, skills, strengths, yearsOfExperience, values, aspiration,
                pattern,
                share, overlapSlots, splits, wayOfSharing, weights, mustHaves, twoGradesApart, newVisibility, newStatus);
    }
}
