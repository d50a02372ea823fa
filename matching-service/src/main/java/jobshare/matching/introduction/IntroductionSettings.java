package jobshare.matching.introduction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of introductions. */
@ConfigMapping(prefix = "jobshare.introductions")
public interface IntroductionSettings {

    /** How long an introduction waits for an answer. */
    @WithDefault("P14D")
    Duration lifetime();

    /** How long before the expiry people who have not answered are reminded. */
    @WithDefault("P3D")
    Duration reminder();

    /** How many requests and invitations of one person may be open at the same time. */
    @WithDefault("5")
    int maxOpenRequests();

    /** How many requests and invitations a person may make within 24 hours, including withdrawn ones. */
    @WithDefault("20")
    int maxRequestsPerDay();

    /** How long two people are not offered to each other after one of them declined. */
    @WithDefault("P180D")
    Duration coolingOff();

    /** How often deadlines are checked. */
    @WithDefault("1m")
    Duration checkEvery();
}
