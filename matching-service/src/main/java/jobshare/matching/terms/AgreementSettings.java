package jobshare.matching.terms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** Settings of agreements. */
@ConfigMapping(prefix = "jobshare.agreements")
public interface AgreementSettings {

    /** A date in the first week of a fortnight. */
    @WithDefault("2026-01-05")
    LocalDate weekOne();

    /** How long before a review or the end of a trial the partners are reminded. */
    @WithDefault("P7D")
    Period reminder();

    /** Hours of a full-time week. */
    @WithDefault("40")
    BigDecimal fullTimeHours();
}
