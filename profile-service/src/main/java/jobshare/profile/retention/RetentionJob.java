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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.kit.notification.Notification;
import jobshare.kit.outbox.Outbox;
import jobshare.profile.activity.ActivityRepository;
import jobshare.profile.copy.ArrangementStatus;
import jobshare.profile.copy.PartnershipStatus;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonService;
import org.jboss.logging.Logger;

/**
 * Warns people who have been inactive for long, and erases them if they stay inactive after the warning. People with a partner or
 * a shared role are exempt. Each person is claimed by a row lock and processed in a transaction of its own, so replicas share the
 * work and a restart loses none of it.
 */
@ApplicationScoped
public class RetentionJob {

    private static final Logger LOG = Logger.getLogger(RetentionJob.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String WARNING = "retention-warning";
    private static final String INACTIVE = """
            from person p left join person_activity a on a.person_id = p.id
            where coalesce(a.last_active_at, p.created_at) <= :inactiveSince
            and not exists (select from partnership_copy c
                where c.status in (:ongoing) and p.id in (c.first_person_id, c.second_person_id))
            and not exists (select from arrangement_copy c
                where c.status in (:current) and p.id in (c.first_person_id, c.second_person_id))""";
    private static final String TO_WARN = INACTIVE + " and a.warned_at is null";
    private static final String TO_ERASE = INACTIVE + " and a.warned_at <= :warnedBefore";
    private static final List<String> ONGOING = Arrays.stream(PartnershipStatus.values())
            .filter(PartnershipStatus::isOngoing)
            .map(Enum::name)
            .toList();
    private static final List<String> CURRENT = Arrays.stream(ArrangementStatus.values())
            .filter(ArrangementStatus::isCurrent)
            .map(Enum::name)
            .toList();

    private final EntityManager entities;
    private final PersonService personService;
    private final ActivityRepository activity;
    private final RetentionSettings settings;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Clock clock;

    RetentionJob(EntityManager entities, PersonService personService, ActivityRepository activity, RetentionSettings settings,
            Outbox outbox, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.personService = personService;
        this.activity = activity;
        this.settings = settings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(every = "{jobshare.retention.check-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var now = clock.instant();
        var inactiveSince = before(now, settings.inactivityPeriod());
        processDue(TO_ERASE, inactiveSince, before(now, settings.warningPeriod()), personService::eraseInactive);
        processDue(TO_WARN, inactiveSince.atOffset(ZoneOffset.UTC).plus(settings.warningPeriod()).toInstant(), now,
                person -> warn(person, now));
    }

    private static Instant before(Instant now, Period period) {
        return now.atOffset(ZoneOffset.UTC).minus(period).toInstant();
    }

    private void warn(PersonId person, Instant now) {
        activity.recordWarning(person, now);
        outbox.add(Notification.to(person, WARNING, Person.KIND, person.value(), now));
        audit.recordAsService(WARNING, Person.KIND, person.value());
    }

    private void processDue(String due, Instant inactiveSince, Instant warnedBefore, Consumer<PersonId> action) {
        var failed = new HashSet<UUID>(Set.of(NOBODY));
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> processNext(due, inactiveSince, warnedBefore, action, failed));
        }
    }

    private boolean processNext(String due, Instant inactiveSince, Instant warnedBefore, Consumer<PersonId> action,
            Set<UUID> failed) {
        var claimed = query("select p.id " + due + " and p.id not in (:failed) order by p.id limit 1 for update of p skip locked",
                inactiveSince, warnedBefore).setParameter("failed", failed).getResultStream().findFirst();
        claimed.ifPresent(found -> {
            var id = (UUID) found;
            try {
                if (isStillDue(due, inactiveSince, warnedBefore, id)) {
                    action.accept(PersonId.of(id));
                }
            } catch (RuntimeException e) {
                LOG.errorf("Processing the inactive person %s failed (%s); the next check tries again", id,
                        e.getClass().getSimpleName());
                failed.add(id);
                QuarkusTransaction.setRollbackOnly();
            }
        });
        return claimed.isPresent();
    }

    /** The person may have become active, or another replica may have processed them, before the lock was acquired. */
    private boolean isStillDue(String due, Instant inactiveSince, Instant warnedBefore, UUID id) {
        return !query("select p.id " + due + " and p.id = :id", inactiveSince, warnedBefore).setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    private jakarta.persistence.Query query(String sql, Instant inactiveSince, Instant warnedBefore) {
        var query = entities.createNativeQuery(sql, UUID.class)
                .setParameter("ongoing", ONGOING)
                .setParameter("current", CURRENT)
                .setParameter("inactiveSince", inactiveSince.atOffset(ZoneOffset.UTC));
        return sql.contains(":warnedBefore") ? query.setParameter("warnedBefore", warnedBefore.atOffset(ZoneOffset.UTC)) : query;
    }
}
