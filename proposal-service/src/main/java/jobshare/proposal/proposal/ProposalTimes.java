package jobshare.proposal.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things wait for an answer. */
@ConfigMapping(prefix = "jobshare.proposals")
public interface ProposalTimes {

    /** How often the deadlines are looked at; {@code off} in tests that do it themselves. */
    @WithDefault("60s")
    String checkEvery();

    /** Until an offer expires that names no time of its own. */
    @WithDefault("P14D")
    Duration offerLasts();

    /** Until a draft, a sounding or a question lapses with which nobody goes on. */
    @WithDefault("P90D")
    Duration idleLapsesAfter();

    /** Until a refusal against which nobody appeals is closed. */
    @WithDefault("P30D")
    Duration refusalStandsAfter();

    /** How long the other partner is asked when one wants to withdraw. */
    @WithDefault("P7D")
    Duration withdrawalAnsweredWithin();
}
