package jobshare.matching.introduction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the employer sets for introductions. */
@ConfigMapping(prefix = "jobshare.introductions")
public interface IntroductionLimits {

    /** How long an introduction waits for an answer. */
    @WithDefault("P14D")
    Duration lifetime();

    /** How long before the end those who have not answered are reminded. */
    @WithDefault("P3D")
    Duration reminder();

    /** How many asks of one person may be open at once. */
    @WithDefault("5")
    int openAsks();

    /** How many asks and invitations one person may make within 24 hours, whatever becomes of them. */
    @WithDefault("20")
    int asksPerDay();

    /** How long a decline holds. */
    @WithDefault("P180D")
    Duration coolingOff();

    /** How often deadlines are looked at. */
    @WithDefault("1m")
    Duration checkEvery();
}
