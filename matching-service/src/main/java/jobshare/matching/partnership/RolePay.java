package jobshare.matching.partnership;

import jobshare.matching.agreement.Pay;
import org.jspecify.annotations.Nullable;

/** What an agreement reads of {@code jobshare.roles.v1} beside what matching does: what the role pays for full time. */
record RolePay(@Nullable Pay salaryBand) {
}
