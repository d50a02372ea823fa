package jobshare.profile.activity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;

/** Records a successful request of an employee as activity, at most once an hour so that few requests need an additional write. */
@Provider
class RequestActivityFilter implements ContainerResponseFilter {

    private static final Duration INTERVAL = Duration.ofHours(1);
    private static final int MAX_ENTRIES = 50_000;

    private final ActivityRepository activity;
    private final Actor actor;
    private final Clock clock;
    private final Map<String, Instant> recordedAt = new ConcurrentHashMap<>();

    RequestActivityFilter(ActivityRepository activity, Actor actor, Clock clock) {
        this.activity = activity;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // early failures are answered on the event loop, which must not wait for the database
        if (response.getStatus() < 400 && BlockingOperationControl.isBlockingAllowed() && actor.hasRole(Roles.EMPLOYEE)) {
            record(actor.subjectKey(), actor.subject());
        }
    }

    private void record(String key, String subject) {
        var now = clock.instant();
        var last = recordedAt.get(key);
        if (last != null && last.plus(INTERVAL).isAfter(now)) {
            return;
        }
        if (recordedAt.size() >= MAX_ENTRIES) {
            recordedAt.clear();
        }
        QuarkusTransaction.requiringNew().run(() -> activity.recordSubject(subject));
        recordedAt.put(key, now);
    }
}
