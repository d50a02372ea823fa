package jobshare.matching.criterion;

import java.util.List;
import java.util.Map;
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
 * @param pay the most that it pays
 * @param weights 0 to 5 by part of the fit; a part left out has the model's own weight
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
        @Nullable Integer maxTotalShare,
        @Nullable Pay pay,
        Map<RolePart, Integer> weights) {

    @SuppressWarnings("ConstantValue") // absent in an event arrives as null
    public RoleProfile {
        essentialSkills = essentialSkills == null ? List.of() : List.copyOf(essentialSkills);
        optionalSkills = optionalSkills == null ? List.of() : List.copyOf(optionalSkills);
        weights = weights == null ? Map.of() : Map.copyOf(weights);
        requiredSlots = requiredSlots != null && requiredSlots.isEmpty() ? null : requiredSlots;
    }

    /** For who must learn nothing of what others want to earn: pay counts for nothing then. */
    public RoleProfile withoutPay() {
        return new RoleProfile(roleId, version, occupation, occupationGroup, essentialSkills, optionalSkills, grade, site,
                timeZone,
                remote, requiredSlots, overlapSlots, maxTotalShare, null, weights);
    }
}
