package jobshare.proposal.pitch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of share links. */
@ConfigMapping(prefix = "jobshare.share-links")
public interface ShareLinkSettings {

    /** How often one link may be opened within an hour. */
    @WithDefault("100")
    int opensPerHour();
}
