package jobshare.profile.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** How long inactive people are kept. */
@ConfigMapping(prefix = "jobshare.retention")
public interface RetentionSettings {

    /** A person is erased after this period of inactivity. */
    @WithDefault("P24M")
    Period inactivityPeriod();

    /** A person is warned this long before. */
    @WithDefault("P30D")
    Period warningPeriod();

    /** Interval of the check; {@code off} in tests that run it themselves. */
    @WithDefault("1h")
    String checkEvery();
}
