package jobshare.proposal.role;

import java.math.BigDecimal;
import java.util.List;
import jobshare.kit.id.RoleId;
import jobshare.proposal.skill.Skill;
import org.jspecify.annotations.Nullable;

/** The fields that this service reads from {@code jobshare.roles.v1}. */
public record RoleState(
        RoleId roleId,
        long version,
        String status,
        @Nullable String title,
        @Nullable BigDecimal maxTotalShare,
        @Nullable String hiringManagerKey,
        @Nullable String recruiterKey,
        @Nullable List<Skill> essentialSkills,
        @Nullable List<Skill> optionalSkills,
        @Nullable Long requiredSlots,
        @Nullable Integer overlapSlots,
        @Nullable Integer grade,
        @Nullable String site) {
}
