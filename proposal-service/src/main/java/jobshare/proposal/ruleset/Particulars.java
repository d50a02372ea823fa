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
 * What a person says of the employment, so that it can be seen whether the law gives a right to ask.
 *
 * @param employedSince the first day of the employment
 * @param weeklyHours the hours worked in a usual week
 * @param confirms codes of the confirmations of the rule set
 */
@Embeddable
public record Particulars(@Nullable LocalDate employedSince, @Nullable BigDecimal weeklyHours,
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(columnDefinition = "varchar[]") List<String> confirms) {

    /** Nothing said. */
    public static final Particulars NONE = new Particulars(null, null, List.of());

    public Particulars {
        confirms = List.copyOf(confirms);
    }
}
