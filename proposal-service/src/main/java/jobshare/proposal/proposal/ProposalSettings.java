package jobshare.proposal.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a proposal waits before a time-based transition, and how large it may grow. */
@ConfigMapping(prefix = "jobshare.proposals")
public interface ProposalSettings {

    /** How often deadlines are checked; {@code off} in tests that do it themselves. */
    @WithDefault("60s")
    String checkEvery();

    /** How long an offer is valid that sets no expiry. */
    @WithDefault("P14D")
    Duration offerValidity();

    /** How long until a proposal lapses if nobody acts on a draft, a sounding or a question. */
    @WithDefault("P90D")
    Duration idleTimeout();

    /** How long until a refusal without appeal becomes final. */
    @WithDefault("P30D")
    Duration refusalFinalAfter();

    /** How long the partner has to answer a requested withdrawal. */
    @WithDefault("P7D")
    Duration withdrawalResponseTime();

    /** How many concerns, questions, interviews and counter-offers one proposal may have, of each of these. */
    @WithDefault("30")
    int maxEntries();
}
