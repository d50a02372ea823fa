package jobshare.profile.role;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
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
import jobshare.profile.change.Decimals;
import jobshare.profile.place.KnownJurisdiction;
import jobshare.profile.place.KnownTimeZone;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be said about a role. What a read gives beyond this may be sent back and is passed over. */
@JsonIgnoreProperties({"version", "createdAt", "updatedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RoleForm", description = "What can be said about a role. All but the title may be left open.")
public record RoleForm(
        @Schema(description = "On creation: the id to use, else one is made. Later it can't change. Seen by all who may read the role; published.") @Nullable RoleId id,
        @Schema(description = "Id of the vacancy in the employer's own system. Unique. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "REQ-2026-0117") @Size(min = 1, max = 64) @Nullable String requisition,
        @Schema(description = "What the role is called. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "Head of people operations") @NotBlank @Size(max = 200) String title,
        @Schema(description = "ESCO occupation: whose work is close fits better. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77") @Size(min = 1, max = 512) @Nullable String occupation,
        @Schema(description = "Skills that at least one of the two must have. Kept by HR, the recruiter and the hiring manager, and by whoever holds the role. Seen by all who may read the role; published.") @Size(max = 100) List<@NotNull @Valid SkillLevel> essentialSkills,
        @Schema(description = "Skills that are welcome. Kept by HR, the recruiter and the hiring manager, and by whoever holds the role. Seen by all who may read the role; published.") @Size(max = 100) List<@NotNull @Valid SkillLevel> optionalSkills,
        @Schema(description = "Rank on the employer's own scale: the closer the two are to it, the better they fit. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "12") @Min(1) @Max(99) @Nullable Integer grade,
        @Schema(description = "Code of the place of work. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "AMS") @Size(min = 1, max = 64) @Nullable String site,
        @Schema(description = "IANA time zone: both are at most 3 hours away. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "Europe/Amsterdam") @KnownTimeZone @Nullable String timeZone,
        @Schema(description = "Where the work is done. Kept by HR, the recruiter and the hiring manager, and by whoever holds the role. Seen by all who may read the role; published.") @Nullable Remote remote,
        @Schema(description = "How much of full time the role is when one person holds it. Left out: 1.0. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "1.0") @DecimalMin("0.10") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2) @Nullable BigDecimal fullTimeEquivalent,
        @Schema(description = "The slots of the fortnight that the two must cover. Kept by HR, the recruiter and the hiring manager, and by whoever holds the role. Seen by all who may read the role; published.") @Nullable Slots requiredSlots,
        @Schema(description = "Slots of a fortnight that both should work, for handover. Kept by HR, the recruiter and the hiring manager, and by whoever holds the role. Seen by all who may read the role; published.", examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Highest total share of full time that the employer pays for. Left out: 1.2. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "1.2") @DecimalMin("1.00") @DecimalMax("2.00") @Digits(integer = 1, fraction = 2) @Nullable BigDecimal maxTotalShare,
        @Schema(description = "What the role pays in a year. Kept by HR, the recruiter and the hiring manager. Seen by them and auditors, and by employees while the role is OPEN;"
                + " published to the services.") @Valid @Nullable SalaryBand salaryBand,
        @Schema(description = "Whether the two may start as two part-timers and become an official share later. Kept by HR, the recruiter and the hiring manager, and by whoever holds the role. Seen by all who may read the role; published.") @Nullable Boolean stagedStart,
        @Schema(description = "How much each part of a pair's fit to the role counts, 0 to 5; none told counts them as matching does by"
                + " itself. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.") Map<RolePart, @NotNull @Min(0) @Max(5) Integer> weights,
        @Schema(description = "The subject (sub) of the hiring manager's token. Left out by a hiring manager on creation: their own."
                + " Kept by HR, the recruiter and the hiring manager. Seen by them; published as a keyed hash.", examples = "hiring-manager") @Size(min = 1, max = 255) @Nullable String hiringManagerSubject,
        @Schema(description = "The subject (sub) of the recruiter's token. Left out by a recruiter on creation: their own."
                + " Kept by HR, the recruiter and the hiring manager. Seen by them; published as a keyed hash.", examples = "recruiter") @Size(min = 1, max = 255) @Nullable String recruiterSubject,
        @Schema(description = "Whose employment law applies: ISO 3166-1 alpha-2 or 3166-2. Kept by HR, the recruiter and the hiring manager. Seen by all who may read the role; published.", examples = "NL") @KnownJurisdiction @Nullable String jurisdiction,
        @Schema(description = "The person who holds the role now, and may open it to sharing. Kept by HR, the recruiter and the hiring manager. Seen by them, auditors and that person;"
                + " published.") @Nullable PersonId incumbentId,
        @Schema(description = "Left out: stays as it is, at first OPEN. FILLED is set by arrangements alone. Kept by HR, the recruiter and the hiring manager. Whoever holds the role"
                + " may open it and take it back to DRAFT. Seen by all who may read the role; published.") @Nullable RoleStatus status) {

    static final BigDecimal DEFAULT_TOTAL_SHARE = new BigDecimal("1.2");

    static final BigDecimal FULL_TIME = new BigDecimal("1");

    /** What someone may change about the role they hold. */
    static final Set<String> OF_THE_INCUMBENT = Set.of("essentialSkills", "optionalSkills", "remote", "requiredSlots",
            "overlapSlots", "stagedStart", "status");

    public RoleForm {
        essentialSkills = essentialSkills == null ? List.of() : essentialSkills;
        optionalSkills = optionalSkills == null ? List.of() : optionalSkills;
        fullTimeEquivalent = fullTimeEquivalent == null ? FULL_TIME : Decimals.plain(fullTimeEquivalent);
        stagedStart = stagedStart != null && stagedStart;
        weights = weights == null ? Map.of() : weights;
        maxTotalShare = maxTotalShare == null ? DEFAULT_TOTAL_SHARE : Decimals.plain(maxTotalShare);
    }

    /** With what a replacement leaves as it is. */
    RoleForm keeping(RoleId sameId, RoleStatus sameStatus) {
        return with(id == null ? sameId : id, hiringManagerSubject, recruiterSubject, salaryBand,
                status == null ? sameStatus : status);
    }

    RoleForm managedBy(@Nullable String hiringManager, @Nullable String recruiter) {
        return with(id, hiringManager, recruiter, salaryBand, status);
    }

    /** With what whoever holds the role is not shown, and so can't send back. */
    RoleForm withWhatIsNotShown(RoleForm stored) {
        return with(id, hiringManagerSubject == null ? stored.hiringManagerSubject : hiringManagerSubject,
                recruiterSubject == null ? stored.recruiterSubject : recruiterSubject,
                salaryBand == null && !stored.status.showsPay() ? stored.salaryBand : salaryBand, status);
    }

    private RoleForm with(@Nullable RoleId newId, @Nullable String hiringManager, @Nullable String recruiter,
            @Nullable SalaryBand pay, @Nullable RoleStatus newStatus) {
        return new RoleForm(newId, requisition, title, occupation, essentialSkills, optionalSkills, grade, site, timeZone, remote,
                fullTimeEquivalent, requiredSlots, overlapSlots, maxTotalShare, pay, stagedStart, weights, hiringManager,
                recruiter, jurisdiction, incumbentId, newStatus);
    }
}
