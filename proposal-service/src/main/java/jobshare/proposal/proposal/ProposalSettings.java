package jobshare.proposal.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a proposal waits before a time-based transition. */
@ConfigMapping(prefix = "jobshare.proposals")
public interface ProposalSettings {

    /** How often deadlines are checked; {@code off} in tests that do it themselves. */
    @WithDefault("60s")
    String checkEvery();

    /** How long an offer is valid that names no time of its own. */
    @WithDefault("P14D")
    Duration offerLasts();

    /** How long until an idle draft, sounding or question lapses. */
    @WithDefault("P90D")
    Duration idleLapsesAfter();

    /** How long until a refusal that nobody appeals against becomes final. */
    @WithDefault("P30D")
    Duration refusalStandsAfter();

    /** How long a partner has to answer the other one's request to withdraw. */
    @WithDefault("P7D")
    Duration withdrawalAnsweredWithin();
}
