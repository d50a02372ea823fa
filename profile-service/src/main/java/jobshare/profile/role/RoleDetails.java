package jobshare.profile.role;

import static org.hibernate.type.SqlTypes.JSON;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.profile.field.Decimals;
import jobshare.profile.field.RecordMapper;
import jobshare.profile.person.PersonIdConverter;
import jobshare.profile.place.KnownJurisdiction;
import jobshare.profile.place.KnownTimeZone;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be changed about a role: the body of requests and the columns of the table. Fields that a response adds
 * (version and times) may be sent back and are ignored. The id is stored by the entity and only read here.
 */
@Embeddable
@JsonIgnoreProperties({"version", "createdAt", "updatedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RoleRequest", description = "The changeable fields of a role. Only the title is required.")
public record RoleDetails(
        @Schema(description = "On creation: the id to use; a new one by default. It cannot change."
                + READERS_SEE) @Formula("id") @Convert(converter = RoleIdConverter.class) @Nullable RoleId id,
        @Schema(description = "Unique id of the vacancy in the employer's systems." + OWNERS_EDIT + READERS_SEE,
                examples = "REQ-2026-0117") @Size(min = 1, max = 64) @Nullable String requisition,
        @Schema(description = "Title of the role." + OWNERS_EDIT + READERS_SEE,
                examples = "Head of people operations") @NotBlank @Size(max = 200) String title,
        @Schema(description = "ESCO occupation; people with related occupations fit better." + OWNERS_EDIT + READERS_SEE,
                examples = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77") @Size(min = 1,
                        max = 512) @Nullable String occupation,
        @Schema(description = "Skills that at least one partner needs." + INCUMBENT_EDITS
                + READERS_SEE) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 100) List<@NotNull @Valid SkillLevel> essentialSkills,
        @Schema(description = "Skills that are an advantage." + INCUMBENT_EDITS
                + READERS_SEE) @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Size(
                        max = 100) List<@NotNull @Valid SkillLevel> optionalSkills,
        @Schema(description = "Grade on the employer's scale; partners near it fit better." + OWNERS_EDIT + READERS_SEE,
                examples = "12") @Min(1) @Max(99) @Nullable Integer grade,
        @Schema(description = "Code of the workplace." + OWNERS_EDIT + READERS_SEE, examples = "AMS") @Size(min = 1,
                max = 64) @Nullable String site,
        @Schema(description = "IANA time zone; both partners are at most 3 hours away." + OWNERS_EDIT + READERS_SEE,
                examples = "Europe/Amsterdam") @Size(max = 64) @KnownTimeZone @Nullable String timeZone,
        @Schema(description = "Where the work is done." + INCUMBENT_EDITS
                + READERS_SEE) @Enumerated(EnumType.STRING) @Nullable Remote remote,
        @Schema(description = "Part of full time that the role has when one person holds it. Default: 1.0." + OWNERS_EDIT
                + READERS_SEE, examples = "1.0") @DecimalMin("0.10") @DecimalMax("1.00") @Digits(integer = 1,
                        fraction = 2) @Nullable BigDecimal fullTimeEquivalent,
        @Schema(description = "Slots of the fortnight that the partners must cover." + INCUMBENT_EDITS + READERS_SEE) @Convert(
                converter = SlotsConverter.class) @Nullable Slots requiredSlots,
        @Schema(description = "Slots per fortnight in which both partners work, for handover." + INCUMBENT_EDITS + READERS_SEE,
                examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Maximum total share of full time that the employer pays. Default: 1.2." + OWNERS_EDIT
                + READERS_SEE, examples = "1.2") @DecimalMin("1.00") @DecimalMax("2.00") @Digits(integer = 1,
                        fraction = 2) @Nullable BigDecimal maxTotalShare,
        @Schema(description = "Pay for a year of full-time work." + OWNERS_EDIT
                + " Visible to them and auditors, and to employees while the role is OPEN. " + "Published to the other "
                + "services.") @JdbcTypeCode(JSON) @Mutability(Immutability.class) @Valid @Nullable SalaryBand salaryBand,
        @Schema(description = "Whether the partners may start as two part-timers and become an official job share later."
                + INCUMBENT_EDITS + READERS_SEE) @Nullable Boolean stagedStart,
        @Schema(description = "Weight of each part of the fit of a pair, 0 to 5. Without any, matching uses its defaults."
                + OWNERS_EDIT
                + READERS_SEE) @JdbcTypeCode(JSON) @Mutability(Immutability.class) Map<RoleFitPart, @NotNull @Min(0) @Max(5) Integer> weights,
        @Schema(description = "Subject (sub) of the hiring manager's token. Default on creation by a hiring manager: their own."
                + OWNERS_EDIT + OWNERS_SEE,
                examples = "hiring-manager") @Size(min = 1, max = 255) @Nullable String hiringManagerSubject,
        @Schema(description = "Subject (sub) of the recruiter's token. Default on creation by a recruiter: their own."
                + OWNERS_EDIT + OWNERS_SEE, examples = "recruiter") @Size(min = 1, max = 255) @Nullable String recruiterSubject,
        @Schema(description = "Jurisdiction of employment, ISO 3166-1 alpha-2 or ISO 3166-2." + OWNERS_EDIT + READERS_SEE,
                examples = "NL") @Size(max = 10) @KnownJurisdiction @Nullable String jurisdiction,
        @Schema(description = "Person who holds the role, and may open it to sharing. Editable by HR; the recruiter and the "
                + "hiring manager may remove it." + " Visible to them, auditors and that person. Published.") @Convert(
                        converter = PersonIdConverter.class) @Nullable PersonId incumbentId,
        @Schema(description = "Status. Default: unchanged, OPEN on creation. Only arrangements set and release FILLED."
                + OWNERS_EDIT + " The incumbent may change DRAFT to OPEN and back."
                + READERS_SEE) @Enumerated(EnumType.STRING) @Nullable RoleStatus status) {

    private static final String OWNERS_EDIT = " Editable by HR, the recruiter and the hiring manager.";
    private static final String INCUMBENT_EDITS = " Editable by HR, the recruiter, the hiring manager and the incumbent.";
    private static final String READERS_SEE = " Visible to everyone who can read the role. Published.";
    private static final String OWNERS_SEE = " Visible to them. Published as a keyed hash.";
    private static final BigDecimal DEFAULT_TOTAL_SHARE = new BigDecimal("1.2");
    private static final BigDecimal FULL_TIME = new BigDecimal("1");

    /** The person who holds the role may change these fields. */
    static final Set<String> EDITABLE_BY_INCUMBENT = Set.of("essentialSkills", "optionalSkills", "remote", "requiredSlots",
            "overlapSlots", "stagedStart", "status");

    private static final RecordMapper<RoleDetails, RoleDetails> COPY = RecordMapper.copying(RoleDetails.class, "id",
            "hiringManagerSubject", "recruiterSubject", "salaryBand", "incumbentId", "status");

    public RoleDetails {
        essentialSkills = essentialSkills == null ? List.of() : essentialSkills;
        optionalSkills = optionalSkills == null ? List.of() : optionalSkills;
        fullTimeEquivalent = fullTimeEquivalent == null ? FULL_TIME : Decimals.normalized(fullTimeEquivalent);
        stagedStart = stagedStart != null && stagedStart;
        weights = weights == null ? Map.of() : weights;
        maxTotalShare = maxTotalShare == null ? DEFAULT_TOTAL_SHARE : Decimals.normalized(maxTotalShare);
    }

    /** Fills the fields that a replacement keeps if the request omits them. */
    RoleDetails withDefaults(RoleId currentId, RoleStatus currentStatus) {
        return COPY.from(this)
                .with("id", id == null ? currentId : id)
                .with("status", status == null ? currentStatus : status)
                .map();
    }

    RoleDetails withOwners(@Nullable String hiringManager, @Nullable String recruiter) {
        return COPY.from(this).with("hiringManagerSubject", hiringManager).with("recruiterSubject", recruiter).map();
    }

    /** Keeps the stored values of fields that the incumbent does not see, and so cannot send back. */
    RoleDetails withHiddenFieldsOf(RoleDetails stored) {
        var seesPay = stored.status != null && stored.status.showsPay();
        return COPY.from(this)
                .with("hiringManagerSubject", hiringManagerSubject == null ? stored.hiringManagerSubject : hiringManagerSubject)
                .with("recruiterSubject", recruiterSubject == null ? stored.recruiterSubject : recruiterSubject)
                .with("salaryBand", salaryBand == null && !seesPay ? stored.salaryBand : salaryBand)
                .map();
    }

    RoleDetails withStatus(RoleStatus newStatus) {
        return COPY.from(this).with("status", newStatus).map();
    }

    RoleDetails withIncumbent(@Nullable PersonId incumbent) {
        return COPY.from(this).with("incumbentId", incumbent).map();
    }
}
