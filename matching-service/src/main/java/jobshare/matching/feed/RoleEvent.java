package jobshare.matching.feed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Pay;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.RolePart;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.Skill;
import jobshare.matching.directory.KnownRole;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code jobshare.roles.v1}. Missing means not told. */
public record RoleEvent(
        RoleId roleId,
        long version,
        String status,
        @Nullable String occupation,
        @Nullable String occupationGroup,
        @Nullable List<Skill> essentialSkills,
        @Nullable List<Skill> optionalSkills,
        @Nullable Integer grade,
        @Nullable String site,
        @Nullable String timeZone,
        @Nullable Remote remote,
        @Nullable Long requiredSlots,
        @Nullable Integer overlapSlots,
        @Nullable BigDecimal maxTotalShare,
        @Nullable Band salaryBand,
        @Nullable Map<RolePart, Integer> weights,
        @Nullable String hiringManagerKey,
        @Nullable String recruiterKey,
        @Nullable PersonId incumbentId) {

    /** What it pays in a year for full time. */
    public record Band(BigDecimal most, String currency) {

        /** At most, in whole units; what people want is told in whole units too. */
        Pay pay() {
            return new Pay(most.setScale(0, RoundingMode.DOWN).intValueExact(), currency);
        }
    }

    @SuppressWarnings("DataFlowIssue") // the profile takes missing lists as not told
    public KnownRole role(byte[] event) {
        return new KnownRole(roleId, status, recruiterKey, hiringManagerKey, incumbentId,
                new RoleProfile(roleId, version, occupation, occupationGroup, essentialSkills, optionalSkills, grade, site,
                        timeZone, remote, requiredSlots == null ? null : new Slots(requiredSlots), overlapSlots,
                        maxTotalShare == null ? null : Share.tenThousandths(maxTotalShare),
                        salaryBand == null ? null : salaryBand.pay(), weights),
                event);
    }
}
