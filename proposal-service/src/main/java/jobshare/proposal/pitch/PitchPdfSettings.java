package jobshare.proposal.pitch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of a replica the rendering of PDFs may use. */
@ConfigMapping(prefix = "jobshare.pitch-pdf")
public interface PitchPdfSettings {

    /** How many PDFs are rendered at the same time. */
    @WithDefault("2")
    int atOnce();

    /** How many further PDFs may wait for their turn. */
    @WithDefault("8")
    int waiting();

    /** How long a caller waits for a PDF, including the wait for its turn. */
    @WithDefault("30s")
    Duration timeLimit();

    /** Size of all PDFs that are kept in memory, in bytes. */
    @WithDefault("33554432")
    long cacheBytes();
}
