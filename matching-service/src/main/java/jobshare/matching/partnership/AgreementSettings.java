package jobshare.matching.partnership;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;

/** What the employer sets for agreements. */
@ConfigMapping(prefix = "jobshare.agreements")
public interface AgreementSettings {

    /** A day of a week that is the first of a fortnight. */
    @WithDefault("2026-01-05")
    LocalDate weekOne();

    /** How long before a review or the end of a trial the two are reminded. */
    @WithDefault("P7D")
    Period reminder();

    /** Hours of a week of full time. */
    @WithDefault("40")
    BigDecimal fullTimeHours();
}
