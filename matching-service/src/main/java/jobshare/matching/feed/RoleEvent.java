package jobshare.matching.feed;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.directory.RoleCopy;
import jobshare.matching.profile.AnnualPay;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Skill;
import jobshare.matching.profile.WorkingShare;
import org.jspecify.annotations.Nullable;

/** The fields of {@code jobshare.roles.v1} that this service reads. An absent field is missing data. */
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
        @Nullable RemoteWork remote,
        @Nullable Long requiredSlots,
        @Nullable Integer overlapSlots,
        @Nullable BigDecimal maxTotalShare,
        @Nullable Band salaryBand,
        @Nullable Map<RoleFitPart, Integer> weights,
        @Nullable String hiringManagerKey,
        @Nullable String recruiterKey,
        @Nullable PersonId incumbentId) {

    /** Full-time pay for a year. */
    public record Band(BigDecimal max, String currency) {

        /** The maximum in whole units, as expectations are. */
        AnnualPay pay() {
            return new AnnualPay(max.setScale(0, RoundingMode.DOWN).intValueExact(), currency);
        }
    }

    public RoleCopy role(byte[] event) {
        return new RoleCopy(roleId, status, recruiterKey, hiringManagerKey, incumbentId,
                new RoleProfile(roleId, version, occupation, occupationGroup, requireNonNullElse(essentialSkills, List.of()),
                        requireNonNullElse(optionalSkills, List.of()), grade, site, timeZone, remote,
                        requiredSlots == null ? null : new Slots(requiredSlots), overlapSlots,
                        maxTotalShare == null ? null : WorkingShare.tenThousandths(maxTotalShare),
                        salaryBand == null ? null : salaryBand.pay(), requireNonNullElse(weights, Map.of())),
                event);
    }
}
