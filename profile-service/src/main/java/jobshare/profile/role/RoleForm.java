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
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
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
        @Schema(description = "On creation: the id to use, else one is made. Later it can't change.") @Nullable RoleId id,
        @Schema(description = "Id of the vacancy in the employer's own system. Unique.", examples = "REQ-2026-0117") @Size(min = 1, max = 64) @Nullable String requisition,
        @Schema(examples = "Head of people operations") @NotBlank @Size(max = 200) String title,
        @Schema(description = "ESCO occupation.", examples = "http://data.europa.eu/esco/occupation/f605bcd2-90b6-45a0-a558-d05016d68a77") @Size(min = 1, max = 512) @Nullable String occupation,
        @Schema(description = "Skills that at least one of the two must have.") @Size(max = 100) List<@NotNull @Valid SkillLevel> essentialSkills,
        @Size(max = 100) List<@NotNull @Valid SkillLevel> optionalSkills,
        @Schema(description = "Rank on the employer's own scale.", examples = "12") @Min(1) @Max(99) @Nullable Integer grade,
        @Schema(description = "Code of the place of work.", examples = "AMS") @Size(min = 1, max = 64) @Nullable String site,
        @Schema(description = "IANA time zone.", examples = "Europe/Amsterdam") @KnownTimeZone @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable Slots requiredSlots,
        @Schema(description = "Slots of a fortnight that both should work, for handover.", examples = "2") @Min(0) @Max(42) @Nullable Integer overlapSlots,
        @Schema(description = "Highest total share of full time that the employer pays for. Left out: 1.2.", examples = "1.2") @DecimalMin("1.00") @DecimalMax("2.00") @Digits(integer = 1, fraction = 2) @Nullable BigDecimal maxTotalShare,
        @Schema(description = "The subject (sub) of the hiring manager's token. Left out by a hiring manager on creation: their"
                + " own.", examples = "hiring-manager") @Size(min = 1, max = 255) @Nullable String hiringManagerSubject,
        @Schema(description = "The subject (sub) of the recruiter's token. Left out by a recruiter on creation: their own.", examples = "recruiter") @Size(min = 1, max = 255) @Nullable String recruiterSubject,
        @Schema(description = "Whose employment law applies: ISO 3166-1 alpha-2 or 3166-2.", examples = "NL") @KnownJurisdiction @Nullable String jurisdiction,
        @Schema(description = "The person who holds the role now, and may open it to sharing.") @Nullable PersonId incumbentId,
        @Schema(description = "Left out: stays as it is, at first OPEN. FILLED is set by arrangements alone.") @Nullable RoleStatus status) {

    static final BigDecimal DEFAULT_TOTAL_SHARE = new BigDecimal("1.2");

    /** What someone may change about the role they hold. */
    static final Set<String> OF_THE_INCUMBENT = Set.of("essentialSkills", "optionalSkills", "remote", "requiredSlots",
            "overlapSlots",
            "status");

    public RoleForm {
        essentialSkills = essentialSkills == null ? List.of() : essentialSkills;
        optionalSkills = optionalSkills == null ? List.of() : optionalSkills;
        maxTotalShare = maxTotalShare == null ? DEFAULT_TOTAL_SHARE : maxTotalShare;
    }

    /** With what a replacement leaves as it is. */
    RoleForm keeping(RoleId sameId, RoleStatus sameStatus) {
        return with(id == null ? sameId : id, hiringManagerSubject, recruiterSubject, status == null ? sameStatus : status);
    }

    RoleForm managedBy(@Nullable String hiringManager, @Nullable String recruiter) {
        return with(id, hiringManager, recruiter, status);
    }

    private RoleForm with(@Nullable RoleId newId, @Nullable String hiringManager, @Nullable String recruiter,
            @Nullable RoleStatus newStatus) {
        return new RoleForm(newId, requisition, title, occupation, essentialSkills, optionalSkills, grade, site, timeZone, remote,
                requiredSlots, overlapSlots, maxTotalShare, hiringManager, recruiter, jurisdiction, incumbentId, newStatus);
    }
}
