package jobshare.profile.role;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
        @Nullable Slots requiredSlots,
        @Nullable Integer overlapSlots,
        BigDecimal maxTotalShare,
        @Schema(description = "Not shown to employees and auditors.") @Nullable String hiringManagerSubject,
        @Schema(description = "Not shown to employees and auditors.") @Nullable String recruiterSubject,
        @Nullable String jurisdiction,
        @Schema(description = "Shown to other employees neither.") @Nullable PersonId incumbentId,
        Instant createdAt,
        Instant updatedAt) implements Versioned {

    /**
     * What of it is shown.
     *
     * @param managers whether the hiring manager and the recruiter are
     * @param incumbent whether the one who holds it is
     */
    static RoleView of(RoleProfile role, boolean managers, boolean incumbent) {
        var form = role.form();
        return new RoleView(role.id(), role.version(), role.status(), form.requisition(), form.title(), form.occupation(),
                form.essentialSkills(), form.optionalSkills(), form.grade(), form.site(), form.timeZone(), form.remote(),
                form.requiredSlots(), form.overlapSlots(), form.maxTotalShare(), managers ? form.hiringManagerSubject() : null,
                managers ? form.recruiterSubject() : null, form.jurisdiction(), incumbent ? form.incumbentId() : null,
                role.createdAt(), role.updatedAt());
    }
}
