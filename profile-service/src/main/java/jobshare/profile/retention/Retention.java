package jobshare.profile.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.profile.person.Profiles;
import org.jboss.logging.Logger;

/**
 * Warns people of whom nothing has been heard for long, and erases them when the time of the warning passes in silence too. Whoever has
 * a partner or shares a role is left alone. Each person is claimed by their row and treated in a transaction of its own, so that
 * replicas share the work and a restart loses none of it.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String WARNING = "retention-warning";
    private static final String ALONE = """
            and not exists (select from partnership_copy c where c.status in ('ACTIVE', 'PAUSED', 'PARTING') and p.id in (c.one, c.other))
            and not exists (select from arrangement_copy c where c.status <> 'ENDED' and p.id in (c.one, c.other))""";
    private static final String QUIET = "from person p left join person_activity a on a.person_id = p.id "
            + "where coalesce(a.last_active_at, p.created_at) <= :quietSince\n" + ALONE;
    private static final String TO_WARN = QUIET + " and a.warned_at is null";
    private static final String TO_ERASE = QUIET + " and a.warned_at <= :warnedBefore";

    private final EntityManager entities;
    private final Profiles profiles;
    private final RetentionTimes times;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Retention(EntityManager entities, Profiles profiles, RetentionTimes times, Outbox outbox, Audit audit, Clock clock) {
        this.entities = entities;
        this.profiles = profiles;
        this.times = times;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.retention.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void keep() {
        var now = clock.instant();
        var inactiveSince = before(now, times.inactive());
        each(TO_ERASE, inactiveSince, before(now, times.warning()), profiles::eraseByRule);
        each(TO_WARN, inactiveSince.atOffset(ZoneOffset.UTC).plus(times.warning()).toInstant(), now, person -> warn(person, now));
    }

    private static Instant before(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).minus(period).toInstant();
    }

    private void warn(PersonId person, Instant now) {
        entities.createNativeQuery(
                """
                        insert into person_activity (person_id, last_active_at, warned_at) select id, created_at, ?2 from person where id = ?1
                        on conflict (person_id) do update set warned_at = excluded.warned_at""")
                .setParameter(1, person.value()).setParameter(2, now.atOffset(ZoneOffset.UTC)).executeUpdate();
        outbox.add(Notification.to(person, WARNING, now));
        audit.recordOwn(WARNING, "person", person.value());
    }

    private void each(String due, Instant quietSince, Instant warnedBefore, Consumer<PersonId> deed) {
        var failed = new HashSet<UUID>(Set.of(NOBODY));
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> one(due, quietSince, warnedBefore, deed, failed));
        }
    }

    private boolean one(String due, Instant quietSince, Instant warnedBefore, Consumer<PersonId> deed, Set<UUID> failed) {
        var claimed = query("select p.id " + due + " and p.id not in (:failed) order by p.id limit 1 for update of p skip locked",
                quietSince, warnedBefore).setParameter("failed", failed).getResultStream().findFirst();
        claimed.ifPresent(found -> {
            var id = (UUID) found;
            try {
                if (stillDue(due, quietSince, warnedBefore, id)) {
                    deed.accept(PersonId.of(id));
                }
            } catch (RuntimeException e) {
                LOG.errorf("Person %s could not be treated as inactive (%s); it is tried again at the next check", id,
                        e.getClass().getSimpleName());
                failed.add(id);
                QuarkusTransaction.setRollbackOnly();
            }
        });
        return claimed.isPresent();
    }

    /** The person may have been seen, or treated by another replica, between being found and being locked. */
    private boolean stillDue(String due, Instant quietSince, Instant warnedBefore, UUID id) {
        return !query("select p.id " + due + " and p.id = :id", quietSince, warnedBefore).setParameter("id", id).getResultList()
                .isEmpty();
    }

    private jakarta.persistence.Query query(String sql, Instant quietSince, Instant warnedBefore) {
        var query = entities.createNativeQuery(sql, UUID.class).setParameter("quietSince", quietSince.atOffset(ZoneOffset.UTC));
        return sql.contains(":warnedBefore") ? query.setParameter("warnedBefore", warnedBefore.atOffset(ZoneOffset.UTC)) : query;
    }
}
