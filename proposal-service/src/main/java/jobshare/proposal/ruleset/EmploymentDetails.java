package jobshare.proposal.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a person states about the employment, to show that the law gives a right to make the request.
 *
 * @param employedSince the first day of the employment
 * @param weeklyHours the hours worked in a usual week
 * @param confirms codes of the rule set's confirmations that the person gives
 */
@Embeddable
public record EmploymentDetails(
        @Nullable LocalDate employedSince,
        @Nullable BigDecimal weeklyHours,
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(columnDefinition = "varchar[]") List<String> confirms) {

    /** Nothing stated. */
    public static final EmploymentDetails NONE = new EmploymentDetails(null, null, List.of());

    public EmploymentDetails {
        confirms = List.copyOf(confirms);
    }
}
