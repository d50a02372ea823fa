package jobshare.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Shows whether events leave the service: as metrics, and as an alarm in the wellness checks. It is no readiness check, because the replica answers
 * requests correctly, and without it the events would not leave either.
 */
@Wellness
@ApplicationScoped
class OutboxMonitor implements HealthCheck {

    private static final String STATE = """
            select (select count(*) from outbox), (select min(time) from outbox), (select count(*) from rejected_event)""";

    private final DataSource database;
    private final Clock clock;
    private final Duration alarmAfter;

    OutboxMonitor(DataSource database, Clock clock, @ConfigProperty(name = "jobshare.events.alarm-after") Duration alarmAfter) {
        this.database = database;
        this.clock = clock;
        this.alarmAfter = alarmAfter;
    }

    /**
     * The events that have not left.
     *
     * @param waiting events in the outbox
     * @param oldest age of the oldest of them; zero if there is none
     * @param rejected events that can never be sent
     */
    record State(long waiting, Duration oldest, long rejected) {
    }

    void register(@Observes StartupEvent event, MeterRegistry metrics) {
        gauge(metrics, "jobshare.outbox.events", "Events that the broker has not acknowledged yet", State::waiting);
        gauge(metrics, "jobshare.outbox.oldest.seconds", "Age of the oldest event that the broker has not acknowledged yet",
                state -> state.oldest().toMillis() / 1000.0);
        gauge(metrics, "jobshare.outbox.rejected", "Events that can never be sent", State::rejected);
    }

    private void gauge(MeterRegistry metrics, String name, String description, ToDoubleFunction<State> value) {
        Gauge.builder(name, this, monitor -> monitor.read(value)).description(description).register(metrics);
    }

    private double read(ToDoubleFunction<State> value) {
        try {
            return value.applyAsDouble(state());
        } catch (SQLException e) {
            return Double.NaN;
        }
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("outbox");
        try {
            var state = state();
            return response.status(state.rejected() == 0 && state.oldest().compareTo(alarmAfter) < 0)
                    .withData("waiting", state.waiting())
                    .withData("oldestSeconds", state.oldest().toSeconds())
                    .withData("rejected", state.rejected())
                    .build();
        } catch (SQLException e) {
            return response.down().withData("error", "The database cannot be read.").build();
        }
    }

    State state() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(STATE);
                var row = select.executeQuery()) {
            row.next();
            var oldest = row.getTimestamp(2);
            return new State(row.getLong(1),
                    oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), clock.instant()), row.getLong(3));
        }
    }
}
