package jobshare.matching.terms;

import org.jspecify.annotations.Nullable;

/** The pay of a full-time role, as read from {@code jobshare.roles.v1}. */
public record RoleSalaryBand(@Nullable PayRange salaryBand) {
}
