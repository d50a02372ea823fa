package jobshare.proposal.role;

import java.math.BigDecimal;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code jobshare.roles.v1}. */
public record RoleState(RoleId roleId, long version, String status, @Nullable String title, @Nullable BigDecimal maxTotalShare,
        @Nullable String hiringManagerKey, @Nullable String recruiterKey) {
}
