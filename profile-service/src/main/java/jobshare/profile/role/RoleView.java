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
import jobshare.profile.place.Remote;
import jobshare.profile.vocabulary.SkillLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role as the caller may see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Role", description = "A role as the caller may see it. What has not been told is left out.")
public record RoleView(
        RoleId id,
        @Schema(description = "Also the ETag.") long version,
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
        BigDecimal fullTimeEquivalent,
        @Nullable Slots requiredSlots,
        @Nullable Integer overlapSlots,
        BigDecimal maxTotalShare,
        @Nullable SalaryBand salaryBand,
        @Nullable Boolean stagedStart,
        Map<RolePart, Integer> weights,
        @Nullable String hiringManagerSubject,
        @Nullable String recruiterSubject,
        @Nullable String jurisdiction,
        @Nullable PersonId incumbentId,
        @Schema(description = "When the role was entered.") Instant createdAt,
        @Schema(description = "When it last changed.") Instant updatedAt) implements Versioned {

    /**
     * What of it is shown.
     *
     * @param managers whether the hiring manager and the recruiter are
     * @param pay whether the salary band is
     * @param incumbent whether the one who holds it is
     */
    static RoleView of(RoleProfile role, boolean managers, boolean pay, boolean incumbent) {
        var form = role.form();
        return new RoleView(role.id(), role.version(), role.status(), form.requisition(), form.title(), form.occupation(),
                form.essentialSkills(), form.optionalSkills(), form.grade(), form.site(), form.timeZone(), form.remote(),
                form.fullTimeEquivalent(), form.requiredSlots(), form.overlapSlots(), form.maxTotalShare(),
                pay ? form.salaryBand() : null,
                form.stagedStart(), form.weights(), managers ? form.hiringManagerSubject() : null,
                managers ? form.recruiterSubject() : null, form.jurisdiction(), incumbent ? form.incumbentId() : null,
                role.createdAt(), role.updatedAt());
    }
}
