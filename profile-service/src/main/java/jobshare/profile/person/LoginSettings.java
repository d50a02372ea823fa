package jobshare.profile.person;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** What follows from a change of a person's login. */
@ConfigMapping(prefix = "jobshare.login")
public interface LoginSettings {

    /** A default that the contract names. */
    String DEFAULT_CONFIRMATION_PERIOD = "P30D";

    /** Off only while an operator moves everyone to another identity provider. */
    @WithDefault("true")
    boolean lockOnSubjectChange();

    /** Private texts are erased if the previous login does not confirm the change within this period. */
    @WithDefault(DEFAULT_CONFIRMATION_PERIOD)
    Period confirmationPeriod();

    /** Interval of the check; {@code off} in tests that run it themselves. */
    @WithDefault("1h")
    String checkEvery();
}
