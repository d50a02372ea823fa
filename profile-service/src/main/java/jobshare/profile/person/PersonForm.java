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
 * (version, what is missing, advice, times) may be sent back and is passed over.
 */
@JsonIgnoreProperties({"version", "missing", "howToInvite", "createdAt", "updatedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonForm", description = "What can be said about a person. All but kind and names may be left open.")
public record PersonForm(
        @Schema(description = "On creation: the id to use, else a random one is made. Later it can't change. Seen by everyone in the"
                + " programme who may see anything of the person; it tells nothing.") @Nullable PersonId id,
        @Schema(description = "Someone on the staff, or from outside. Kept by HR. Seen by HR, the person and auditors; published"
                + " under a pseudonym.") @NotNull PersonKind kind,
        @Schema(description = "By which the employer's own systems know the person. Unique. Kept by HR. Seen by HR and the person.", examples = "E-10427") @Size(min = 1, max = 64) @Nullable String employeeNumber,
        @Schema(description = "The subject (sub) of the person's token, by which they are known when they log in. Unique. Kept by HR."
                + " Seen by HR and the person; published as a keyed hash.", examples = "ana.obrien") @Size(min = 1, max = 255) @Nullable String subject,
        @Schema(description = "Kept by HR. Seen by HR and the person; by a partner when an introduction is accepted, and by recruiters"
                + " while visibility is OPEN.", examples = "Ana") @NotBlank @Size(max = 100) String givenName,
        @Schema(description = "Kept by HR. Seen by HR and the person; by a partner when an introduction is accepted, and by recruiters"
                + " while visibility is OPEN.", examples = "O'Brien") @NotBlank @Size(max = 100) String familyName,
        @Schema(description = "By which a partner reaches the person. Kept by HR. Seen by HR and the person; by a partner when an"
                + " introduction is accepted.", examples = "ana.obrien@example.com") @Email @Size(min = 3, max = 254) @Nullable String workEmail,
        @Schema(description = "For those who want a partner of the same one. Kept by HR. Seen by HR, the person and auditors; published"
                + " under a pseudonym.", examples = "People") @Size(min = 1, max = 100) @Nullable String businessUnit,
        @Schema(description = "What the work is called at the employer. Kept by HR. Seen by HR and the person.", examples = "HR business partner") @Size(min = 1, max = 200) @Nullable String jobTitle,
        @Schema(description = "The subject (sub) of the line manager's token: who is asked about a change of hours. The manager needs"
                + " no profile. Kept by HR. Seen by HR and the person; published as a keyed hash.", examples = "line-manager") @Size(min = 1, max = 255) @Nullable String lineManagerSubject,
        @Schema(description = "Rank on the employer's own scale: partners are at most one apart. Kept by HR. Seen by HR, the person and"
                + " auditors; published under a pseudonym.", examples = "12") @Min(1) @Max(99) @Nullable Integer grade,
        @Schema(description = "Code of the place of work: partners who work on site have the same. Kept by HR. Seen by HR, the person"
                + " and auditors; published under a pseudonym.", examples = "AMS") @Size(min = 1, max = 64) @Nullable String site,
        @Schema(description = "IANA time zone: partners are at most 3 hours apart. Kept by the person or HR. Seen by HR, the person and"
                + " auditors; published under a pseudonym.", examples = "Europe/Amsterdam") @KnownTimeZone @Nullable String timeZone,
        @Schema(description = "Where the work is done: who works on site alone needs a partner at the same site. Kept by the person or"
                + " HR. Seen by HR, the person and auditors; published under a pseudonym.") @Nullable Remote remote,
        @Schema(description = "Partners have one in common at B2 or better. Kept by the person or HR. Seen by HR and the person;"
                + " published under a pseudonym.") @Size(max = 20) List<@NotNull @Valid Language> languages,
        @Schema(description = "Whose employment law applies: ISO 3166-1 alpha-2 or 3166-2. Kept by HR. Seen by HR, the person and"
                + " auditors; published under a pseudonym.", examples = "NL") @KnownJurisdiction @Nullable String jurisdiction,

        @Schema(description = "ESCO occupation: the closer two are, the better they match. Kept by the person or HR. Seen by HR and the"
                + " person; published under a pseudonym.", examples = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77") @Size(min = 1, max = 512) @Nullable String occupation,
        @Schema(description = "ESCO skills with a level, for how close the work of two is and for what a role asks. Kept by the person"
                + " or HR. Seen by HR and the person; published under a pseudonym.") @Size(max = 100) List<@NotNull @Valid SkillLevel> skills,
        @Schema(description = "ESCO transversal skills, strongest first: partners complement each other. Kept by the person or HR. Seen"
                + " by HR and the person; published under a pseudonym.") @Size(max = 5) List<@NotBlank @Size(max = 512) String> strengths,
        @Schema(description = "Years in this work: partners have about as many. Kept by the person or HR. Seen by HR and the person;"
                + " published under a pseudonym.", examples = "11") @Min(0) @Max(60) @Nullable Integer yearsOfExperience,
        @Schema(description = "Answers to the questionnaire at /v1/vocabulary/questions, 1 to 5 by question: partners answer alike."
                + " Kept by the person or HR. Seen by HR and the person; published under a pseudonym.") Map<Question, @NotNull @Min(1) @Max(5) Integer> values,
        @Schema(description = "Where the person wants to go: partners go the same way. Kept by the person or HR. Seen by HR and the"
                + " person; published under a pseudonym.") @Valid @Nullable Aspiration aspiration,
        @Schema(description = "When the person prefers to work or could: together two cover the week. Kept by the person or HR. Seen by"
                + " HR and the person; published under a pseudonym.") @Nullable Pattern pattern,
        @Schema(description = "How much of full time the person wants to work: together two reach a whole job. Kept by the person or"
                + " HR. Seen by HR and the person; published under a pseudonym.") @Valid @Nullable Share share,
        @Schema(description = "What the person wants to earn at least, so that they are found for roles that pay it; never what they earn"
                + " or earned. Kept by the person or HR. Seen by HR and the person; published under a pseudonym. A partner never learns of it,"
                + " and whoever keeps a role only whether it pays what both, one or none of two want.") @Valid @Nullable Pay payExpectation,
        @Schema(description = "Slots of a fortnight that both should work, for handover. Kept by the person or HR. Seen by HR and the"
                + " person; published under a pseudonym.", examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Which ways of dividing the time are welcome. Kept by the person or HR. Seen by HR and the person;"
                + " published under a pseudonym.") @UniqueElements List<@NotNull Split> splits,
        @Schema(description = "One shared job, split responsibilities, or a mix. Kept by the person or HR. Seen by HR and the person;"
                + " published under a pseudonym.") @Nullable WayOfSharing wayOfSharing,
        @Schema(description = "How much each criterion counts, 0 to 5; none told counts all alike. Kept by the person or HR. Seen by HR"
                + " and the person; published under a pseudonym.") Map<Criterion, @NotNull @Min(0) @Max(5) Integer> weights,
        @Schema(description = "What any partner must share. Kept by the person or HR. Seen by HR and the person; published under a"
                + " pseudonym.") @UniqueElements List<@NotNull MustHave> mustHaves,
        @Schema(description = "Accepts a partner two grades apart, who must accept it too. Kept by the person or HR. Seen by HR and the"
                + " person; published under a pseudonym.") @Nullable Boolean twoGradesApart,
        @Schema(description = "Jobs shared before, and how that ended: history for the talk with a partner, never a penalty. Kept by"
                + " the person or HR. Seen by HR and the person; never published.") @Size(max = 20) List<@NotNull @Valid PastShare> pastShares,
        @Schema(description = "Already knows with whom: howToInvite then says what to do. Kept by the person or HR. Seen by HR and the"
                + " person; never published.") @Nullable Boolean partnerInMind,
        @Schema(description = "Who may be offered this person. Left out: stays as it is, at first HIDDEN. Kept by the person, who alone"
                + " can raise it; each change is kept as a consent. Seen by HR, the person and auditors; published under a pseudonym.") @Nullable Visibility visibility,
        @Schema(description = "PAUSED takes the person out of matching until they come back. Left out: stays as it is, at first ACTIVE."
                + " Kept by the person or HR. Seen by HR, the person and auditors; published under a pseudonym.") @Nullable PersonStatus status) {

    /** The fields that the person may change; all others are kept by HR. */
    static final Set<String> OF_THE_PERSON = Set.of("timeZone", "remote", "languages", "occupation", "skills", "strengths",
            "yearsOfExperience", "values", "aspiration", "pattern", "share", "payExpectation", "overlapSlots", "splits",
            "wayOfSharing", "weights",
            "mustHaves", "twoGradesApart", "pastShares", "partnerInMind", "visibility", "status");

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
        pastShares = pastShares == null ? List.of() : pastShares;
        partnerInMind = partnerInMind != null && partnerInMind;
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
                lineManagerSubject, grade, site,
                timeZone, remote, languages, jurisdiction, occupation, skills, strengths, yearsOfExperience, values, aspiration,
                pattern,
                share, payExpectation, overlapSlots, splits, wayOfSharing, weights, mustHaves, twoGradesApart, pastShares,
                partnerInMind,
                newVisibility, newStatus);
    }
}
