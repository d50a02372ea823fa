package jobshare.profile.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long people are kept of whom nothing is heard. */
@ConfigMapping(prefix = "jobshare.retention")
public interface RetentionTimes {

    /** Without any sign of life for so long, a person is erased. */
    @WithDefault("P24M")
    Period inactive();

    /** So long before, they are warned. */
    @WithDefault("P30D")
    Period warning();

    /** How often it is looked at; {@code off} in tests that do it themselves. */
    @WithDefault("1h")
    String checkEvery();
}
