package jobshare.matching.criterion;

import java.util.List;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a role. Null and empty both mean "not told".
 *
 * @param version grows with every change
 * @param requiredSlots the slots the pair must cover; not told means the model's full week
 * @param overlapSlots wanted overlap per fortnight
 * @param maxTotalShare what both together may work at most, in ten-thousandths of full time; not told means the model's limit
 */
public record RoleProfile(
        RoleId roleId,
        long version,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        List<Skill> essentialSkills,
        List<Skill> optionalSkills,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable Slots requiredSlots,
        @Nullable Integer overlapSlots,
        @Nullable Integer maxTotalShare) {

    @SuppressWarnings("ConstantValue") // absent in an event arrives as null
    public RoleProfile {
        essentialSkills = essentialSkills == null ? List.of() : List.copyOf(essentialSkills);
        optionalSkills = optionalSkills == null ? List.of() : List.copyOf(optionalSkills);
        requiredSlots = requiredSlots != null && requiredSlots.isEmpty() ? null : requiredSlots;
    }
}
