package jobshare.matching.feed;

import java.math.BigDecimal;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Remote;
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
        @Nullable String hiringManagerKey,
        @Nullable String recruiterKey,
        @Nullable PersonId incumbentId) {

    @SuppressWarnings("DataFlowIssue") // the profile takes missing lists as not told
    public KnownRole role(byte[] event) {
        return new KnownRole(roleId, status, recruiterKey, hiringManagerKey, incumbentId,
                new RoleProfile(roleId, version, occupation, occupationGroup, essentialSkills, optionalSkills, grade, site,
                        timeZone, remote, requiredSlots == null ? null : new Slots(requiredSlots), overlapSlots,
                        maxTotalShare == null ? null : Share.tenThousandths(maxTotalShare)),
                event);
    }
}
