package jobshare.profile.activity;

import static jobshare.profile.Caller.createPerson;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import jobshare.kit.id.PersonId;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;

@ProfileTest
class ActivityRepositoryTest {

    @Inject
    ActivityRepository activity;

    @Test
    void batchesOfTheSamePeopleInOppositeOrderDoNotDeadlock() throws Exception {
        var one = UUID.fromString(createPerson().id());
        var other = UUID.fromString(createPerson().id());
        var bothHaveBegun = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(List.of(batch(bothHaveBegun, one, other), batch(bothHaveBegun, other, one)))) {
                assertEquals(true, result.get());
            }
        }
        for (var person : List.of(one, other)) {
            assertNotNull(QuarkusTransaction.requiringNew().call(() -> activity.find(PersonId.of(person))).lastActiveAt());
        }
    }

    @Test
    void aWarningIsNoActivity() {
        var person = PersonId.of(UUID.fromString(createPerson().id()));
        QuarkusTransaction.requiringNew().run(() -> activity.recordWarning(person, Instant.now()));
        assertFalse(QuarkusTransaction.requiringNew().call(() -> activity.hasLoggedIn(person)));
        assertNull(QuarkusTransaction.requiringNew().call(() -> activity.find(person)).lastActiveAt());
        QuarkusTransaction.requiringNew().run(() -> activity.record(List.of(person.value())));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> activity.hasLoggedIn(person)));
        assertNull(QuarkusTransaction.requiringNew().call(() -> activity.find(person)).warnedAt());
    }

    @Test
    void theConnectionIsReturnedBeforeTheCommit() {
        var person = UUID.fromString(createPerson().id());
        var warnings = new ConcurrentLinkedQueue<String>();
        var handler = new StreamHandler() {
            @Override
            public void publish(LogRecord line) {
                warnings.add(line.getMessage());
            }
        };
        var pool = Logger.getLogger("io.agroal.pool");
        pool.addHandler(handler);
        try {
            QuarkusTransaction.requiringNew().run(() -> activity.record(List.of(person)));
        } finally {
            pool.removeHandler(handler);
        }
        assertEquals(List.of(), List.copyOf(warnings));
    }

    private Callable<Boolean> batch(CyclicBarrier begun, UUID first, UUID second) {
        return () -> QuarkusTransaction.requiringNew().call(() -> {
            activity.record(List.of(first));
            begun.await(1, TimeUnit.MINUTES);
            activity.record(List.of(second));
            return true;
        });
    }
}
