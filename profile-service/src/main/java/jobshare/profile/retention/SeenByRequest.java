package jobshare.profile.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
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

/** Whoever calls as an employee is there. Once an hour is enough to know that, so that a request seldom costs a write more. */
@Provider
class SeenByRequest implements ContainerResponseFilter {

    private static final Duration OFTEN_ENOUGH = Duration.ofHours(1);
    private static final int MOST = 50_000;

    private final Activity activity;
    private final Actor actor;
    private final Clock clock;
    private final Map<String, Instant> lastSeen = new ConcurrentHashMap<>();

    @Inject
    SeenByRequest(Activity activity, Actor actor, Clock clock) {
        this.activity = activity;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        // what fails early is answered by a thread that must not wait for the database
        if (response.getStatus() < 400 && BlockingOperationControl.isBlockingAllowed() && actor.is(Roles.EMPLOYEE)) {
            saw(actor.key(), actor.subject());
        }
    }

    private void saw(String key, String subject) {
        var now = clock.instant();
        var last = lastSeen.get(key);
        if (last != null && last.plus(OFTEN_ENOUGH).isAfter(now)) {
            return;
        }
        if (lastSeen.size() >= MOST) {
            lastSeen.clear();
        }
        QuarkusTransaction.requiringNew().run(() -> activity.sawSubject(subject));
        lastSeen.put(key, now);
    }
}
