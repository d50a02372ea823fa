package jobshare.matching.profile;

import java.util.List;
import java.util.Map;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What matching knows of a role. Null and empty both mean missing.
 *
 * @param version increases with every change
 * @param requiredSlots the slots that a pair must cover; if missing, the model's full week
 * @param overlapSlots wanted overlap per fortnight
 * @param maxTotalShare the maximum sum of the pair's shares, in ten-thousandths of full time; if missing, the model's limit
 * @param pay the maximum pay
 * @param weights 0 to 5 by part of the fit; a missing one has the model's weight
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
        @Nullable RemoteWork remote,
        @Nullable Slots requiredSlots,
        @Nullable Integer overlapSlots,
        @Nullable Integer maxTotalShare,
        @Nullable AnnualPay pay,
        Map<RoleFitPart, Integer> weights) {

    public RoleProfile {
        essentialSkills = List.copyOf(essentialSkills);
        optionalSkills = List.copyOf(optionalSkills);
        weights = Map.copyOf(weights);
        requiredSlots = requiredSlots != null && requiredSlots.isEmpty() ? null : requiredSlots;
    }

    /** For viewers who must learn nothing of others' expected pay: without pay, it does not count. */
    public RoleProfile withoutPay() {
        return new RoleProfile(roleId, version, occupation, occupationGroup, essentialSkills, optionalSkills, grade, site,
                timeZone, remote, requiredSlots, overlapSlots, maxTotalShare, null, weights);
    }
}
