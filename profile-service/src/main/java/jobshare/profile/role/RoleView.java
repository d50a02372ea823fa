package jobshare.profile.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.kit.web.Versioned;
import jobshare.profile.field.RecordMapper;
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role as the caller may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Role", description = "A role as the caller may see it. Missing values are omitted.")
public record RoleView(
        RoleId id,
        @Schema(description = "Version, also in the ETag.") long version,
        RoleStatus status,
        @Nullable String requisition,
        String title,
        @Nullable String occupation,
        List<SkillLevel> essentialSkills,
        List<SkillLevel> optionalSkills,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable BigDecimal fullTimeEquivalent,
        @Nullable Slots requiredSlots,
        @Nullable Integer overlapSlots,
        @Nullable BigDecimal maxTotalShare,
        @Nullable SalaryBand salaryBand,
        @Nullable Boolean stagedStart,
        Map<RoleFitPart, Integer> weights,
        @Nullable String hiringManagerSubject,
        @Nullable String recruiterSubject,
        @Nullable String jurisdiction,
        @Nullable PersonId incumbentId,
        @Schema(description = "When the role was created.") Instant createdAt,
        @Schema(description = "When the role last changed.") Instant updatedAt) implements Versioned {

    private static final RecordMapper<RoleDetails, RoleView> MAPPER = RecordMapper.of(RoleDetails.class, RoleView.class,
            "version", "salaryBand", "hiringManagerSubject", "recruiterSubject", "incumbentId", "createdAt", "updatedAt");

    /**
     * @param showsOwners whether to include the hiring manager and the recruiter
     * @param showsPay whether to include the salary band
     * @param showsIncumbent whether to include the person who holds the role
     */
    static RoleView of(RoleProfile role, boolean showsOwners, boolean showsPay, boolean showsIncumbent) {
        var details = role.details();
        return MAPPER.from(details)
                .with("version", role.version())
                .with("salaryBand", showsPay ? details.salaryBand() : null)
                .with("hiringManagerSubject", showsOwners ? details.hiringManagerSubject() : null)
                .with("recruiterSubject", showsOwners ? details.recruiterSubject() : null)
                .with("incumbentId", showsIncumbent ? details.incumbentId() : null)
                .with("createdAt", role.createdAt())
                .with("updatedAt", role.updatedAt())
                .map();
    }
}
