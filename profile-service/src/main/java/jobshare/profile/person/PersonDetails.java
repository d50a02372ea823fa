package jobshare.profile.person;

import static org.hibernate.type.SqlTypes.JSON;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import jobshare.kit.time.WorkPattern;
import jobshare.profile.field.RecordMapper;
import jobshare.profile.place.KnownJurisdiction;
import jobshare.profile.place.KnownTimeZone;
import jobshare.profile.place.Remote;
import jobshare.profile.questionnaire.Question;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be changed about a person: the body of requests, the input of matching, and the columns of the table.
 * Fields that a response adds (version, missing, howToInvite and times) may be sent back and are ignored. The id is stored by the
 * entity and only read here.
 */
@Embeddable
@JsonIgnoreProperties({"version", "missing", "howToInvite", "createdAt", "updatedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonRequest", description = "The changeable fields of a person. Only kind and names are required.")
public record PersonDetails(
        @Schema(description = "On creation: the id to use; a random one by default. It cannot change. Other participants "
                + "may see it; it reveals nothing about the person.") @Formula("id") @Convert(
                        converter = PersonIdConverter.class) @Nullable PersonId id,
        @Schema(description = "EMPLOYEE, or CANDIDATE from outside." + HR_EDITS + AUDITORS_SEE
                + PSEUDONYMOUS) @Enumerated(EnumType.STRING) @NotNull PersonKind kind,
        @Schema(description = "Unique number in the employer's systems." + HR_EDITS + PERSON_SEES,
                examples = "E-10427") @Size(min = 1, max = 64) @Nullable String employeeNumber,
        @Schema(description = "Unique subject (sub) of the person's token, which identifies them at login." + HR_EDITS
                + PERSON_SEES + HASHED, examples = "ana.obrien") @Size(min = 1, max = 255) @Nullable String subject,
        @Schema(description = "Given name." + HR_EDITS + NAME_SEEN, examples = "Ana") @NotBlank @Size(max = 100) String givenName,
        @Schema(description = "Family name." + HR_EDITS + NAME_SEEN,
                examples = "O'Brien") @NotBlank @Size(max = 100) String familyName,
        @Schema(description = "Work e-mail address." + HR_EDITS + PERSON_SEES
                + " Partners see it after an accepted introduction.",
                examples = "ana.obrien@example.com") @Email @Size(min = 3, max = 254) @Nullable String workEmail,
        @Schema(description = "Business unit, for people who want a partner from the same one." + HR_EDITS + AUDITORS_SEE
                + PSEUDONYMOUS, examples = "People") @Size(min = 1, max = 100) @Nullable String businessUnit,
        @Schema(description = "Job title at the employer." + HR_EDITS + PERSON_SEES,
                examples = "HR business partner") @Size(min = 1, max = 200) @Nullable String jobTitle,
        @Schema(description = "Subject (sub) of the line manager's token; the manager decides on a change of hours and "
                + "needs no profile." + HR_EDITS + PERSON_SEES + HASHED,
                examples = "line-manager") @Size(min = 1, max = 255) @Nullable String lineManagerSubject,
        @Schema(description = "Grade on the employer's scale; partners are at most one grade apart." + HR_EDITS + AUDITORS_SEE
                + PSEUDONYMOUS, examples = "12") @Min(1) @Max(99) @Nullable Integer grade,
        @Schema(description = "Code of the workplace; partners who work on site work at the same one." + HR_EDITS + AUDITORS_SEE
                + PSEUDONYMOUS, examples = "AMS") @Size(min = 1, max = 64) @Nullable String site,
        @Schema(description = "IANA time zone; partners are at most 3 hours apart." + PERSON_EDITS + AUDITORS_SEE + PSEUDONYMOUS,
                examples = "Europe/Amsterdam") @Size(max = 64) @KnownTimeZone @Nullable String timeZone,
        @Schema(description = "Where the person works; a person who works only on site needs a partner at the same site."
                + PERSON_EDITS + AUDITORS_SEE + PSEUDONYMOUS) @Enumerated(EnumType.STRING) @Nullable Remote remote,
        @Schema(description = "Languages; partners share one at B2 or better." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 20) List<@NotNull @Valid Language> languages,
        @Schema(description = "Jurisdiction of employment, ISO 3166-1 alpha-2 or ISO 3166-2." + HR_EDITS + AUDITORS_SEE
                + PSEUDONYMOUS, examples = "NL") @Size(max = 10) @KnownJurisdiction @Nullable String jurisdiction,
        @Schema(description = "ESCO occupation; related occupations match better." + PERSON_EDITS + PERSON_SEES + PSEUDONYMOUS,
                examples = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77") @Size(min = 1,
                        max = 512) @Nullable String occupation,
        @Schema(description = "ESCO skills with a level; used for related work and for the skills of a role." + PERSON_EDITS
                + PERSON_SEES + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 100) List<@NotNull @Valid SkillLevel> skills,
        @Schema(description = "ESCO transversal skills, strongest first; partners complement each other." + PERSON_EDITS
                + PERSON_SEES + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 5) List<@NotBlank @Size(max = 512) String> strengths,
        @Schema(description = "Years of experience in this work; partners have a similar number." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS, examples = "11") @Min(0) @Max(60) @Nullable Integer yearsOfExperience,
        @Schema(description = "Answers to the questionnaire at /v1/vocabulary/questionnaire, from 1 to 5 by question id; "
                + "partners answer similarly." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) Map<Question, @NotNull @Min(1) @Max(5) Integer> values,
        @Schema(description = "Career aspiration; partners have compatible ones." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Valid @Nullable Aspiration aspiration,
        @Schema(description = "Preferred and possible working time; together two partners cover the week." + PERSON_EDITS
                + PERSON_SEES + PSEUDONYMOUS) @Embedded @AttributeOverride(name = "preferred",
                        column = @Column(name = "pattern_preferred")) @AttributeOverride(name = "available",
                                column = @Column(name = "pattern_available")) @Nullable WorkPattern pattern,
        @Schema(description = "Part of full time that the person wants to work; together two partners fill the job."
                + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Valid @Nullable Share share,
        @Schema(description = "Minimum pay that the person expects, never their current pay." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS
                + " Partners never see it. Recruiters and hiring managers see only whether a role meets the expectations of "
                + "both partners, of one or "
                + "of neither.") @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Valid @Nullable PayExpectation payExpectation,
        @Schema(description = "Slots per fortnight in which both partners work, for handover." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS, examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Acceptable ways to divide the time." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 3) @UniqueElements List<@NotNull TimeSplit> splits,
        @Schema(description = "One shared job (TWIN), divided responsibilities (ISLANDS), or a mix (HYBRID)." + PERSON_EDITS
                + PERSON_SEES + PSEUDONYMOUS) @Enumerated(EnumType.STRING) @Nullable WayOfSharing wayOfSharing,
        @Schema(description = "Weight of each criterion, 0 to 5. Without any, all count the same." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) Map<Criterion, @NotNull @Min(0) @Max(5) Integer> weights,
        @Schema(description = "Conditions that every partner must meet." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 3) @UniqueElements List<@NotNull MustHave> mustHaves,
        @Schema(description = "Accepts a partner two grades apart; both partners must accept." + PERSON_EDITS + PERSON_SEES
                + PSEUDONYMOUS) @Nullable Boolean acceptsTwoGradesApart,
        @Schema(description = "Earlier job shares, to discuss with a partner; never a penalty." + PERSON_EDITS + PERSON_SEES
                + NOT_PUBLISHED) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 20) List<@NotNull @Valid PastShare> pastShares,
        @Schema(description = "Already knows whom they want as a partner; howToInvite then explains the next step." + PERSON_EDITS
                + PERSON_SEES + NOT_PUBLISHED) @Nullable Boolean partnerInMind,
        @Schema(description = "To whom the person is suggested. Default: unchanged, HIDDEN on creation. Editable by the "
                + "person or HR, but only the person can raise it; every change is recorded as a consent." + AUDITORS_SEE
                + PSEUDONYMOUS) @Enumerated(EnumType.STRING) @Nullable Visibility visibility,
        @Schema(description = "PAUSED suspends matching. Default: unchanged, ACTIVE on creation." + PERSON_EDITS + AUDITORS_SEE
                + PSEUDONYMOUS) @Enumerated(EnumType.STRING) @Nullable PersonStatus status) {

    private static final String HR_EDITS = " Editable by HR.";
    private static final String PERSON_EDITS = " Editable by the person or HR.";
    private static final String PERSON_SEES = " Visible to HR and the person.";
    private static final String AUDITORS_SEE = " Visible to HR, the person and auditors.";
    private static final String NAME_SEEN = PERSON_SEES
            + " Partners see it after an accepted introduction, recruiters while visibility is" + " OPEN.";
    private static final String PSEUDONYMOUS = " Published under a pseudonym.";
    private static final String HASHED = " Published as a keyed hash.";
    private static final String NOT_PUBLISHED = " Never published.";

    /** The person may change these fields; only HR may change the others. */
    static final Set<String> EDITABLE_BY_PERSON = Set.of("timeZone", "remote", "languages", "occupation", "skills", "strengths",
            "yearsOfExperience", "values", "aspiration", "pattern", "share", "payExpectation", "overlapSlots", "splits",
            "wayOfSharing", "weights", "mustHaves", "acceptsTwoGradesApart", "pastShares", "partnerInMind", "visibility",
            "status");
    /** Auditors see these fields; they neither identify the person nor are answers of theirs. */
    static final Set<String> VISIBLE_TO_AUDITORS = Set.of("id", "kind", "businessUnit", "grade", "site", "timeZone", "remote",
            "jurisdiction", "visibility", "status");
    /** A change of these fields is published as a change of the contact. */
    static final Set<String> CONTACT_FIELDS = Set.of("givenName", "familyName", "workEmail");

    private static final RecordMapper<PersonDetails, PersonDetails> COPY = RecordMapper.copying(PersonDetails.class, "id",
            "visibility", "status");
    private static final RecordMapper<PersonDetails, PersonDetails> WITHOUT_MANAGER = RecordMapper.copying(PersonDetails.class,
            "lineManagerSubject");

    public PersonDetails {
        languages = languages == null ? List.of() : languages;
        skills = skills == null ? List.of() : skills;
        strengths = strengths == null ? List.of() : strengths;
        values = values == null ? Map.of() : values;
        splits = splits == null ? List.of() : splits;
        weights = weights == null ? Map.of() : weights;
        mustHaves = mustHaves == null ? List.of() : mustHaves;
        acceptsTwoGradesApart = acceptsTwoGradesApart != null && acceptsTwoGradesApart;
        pastShares = pastShares == null ? List.of() : pastShares;
        partnerInMind = partnerInMind != null && partnerInMind;
    }

    /** Fills the fields that a replacement keeps if the request omits them. */
    PersonDetails withDefaults(PersonId currentId, Visibility currentVisibility, PersonStatus currentStatus) {
        return COPY.from(this)
                .with("id", id == null ? currentId : id)
                .with("visibility", visibility == null ? currentVisibility : visibility)
                .with("status", status == null ? currentStatus : status)
                .map();
    }

    PersonDetails withVisibility(Visibility newVisibility) {
        return COPY.from(this).with("visibility", newVisibility).map();
    }

    PersonDetails withoutLineManager() {
        return WITHOUT_MANAGER.from(this).with("lineManagerSubject", null).map();
    }
}
