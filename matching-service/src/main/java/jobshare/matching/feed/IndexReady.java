package jobshare.matching.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A replica takes questions once its index has caught up with the topics. */
@Readiness
@Singleton
class IndexReady implements HealthCheck {

    private final IndexFeed feed;

    @Inject
    IndexReady(IndexFeed feed) {
        this.feed = feed;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("matching index").status(feed.caughtUp()).withData("lag", feed.lag()).build();
    }
}
