package jobshare.matching.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports the replica as ready when its index has caught up with the topics. */
@Readiness
@ApplicationScoped
class IndexReadinessCheck implements HealthCheck {

    private final IndexFeed feed;

    IndexReadinessCheck(IndexFeed feed) {
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("matching index").status(feed.caughtUp()).withData("lag", feed.lag()).build();
    }
}
