package jobshare.profile.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import jobshare.kit.batch.SortedWrites;
import jobshare.kit.id.PersonId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * When people were last active: by a request of their own, or by a step in another service. Changes of a profile by HR or its
 * systems are no activity of the person.
 */
@ApplicationScoped
public class ActivityRepository {

    private final EntityManager entities;
    private final SortedWrites writes;
    private final Clock clock;

    ActivityRepository(EntityManager entities, SortedWrites writes, Clock clock) {
        this.entities = entities;
        this.writes = writes;
        this.clock = clock;
    }

    /** The activity of a person; both times are null for someone who was never active. */
    public record PersonActivity(@Nullable Instant lastActiveAt, @Nullable Instant warnedAt) {
    }

    /** Records activity of the person with this login, and cancels a warning. */
    void recordSubject(String subject) {
        record("subject = ?2", subject);
    }

    /** Records activity of these people at the commit, and cancels warnings. Ignores people who were erased meanwhile. */
    public void record(Collection<UUID> people) {
        people.forEach(person -> writes.add("person_activity", person, () -> record("id = ?2", person)));
    }

    private void record(String condition, Object value) {
        entities.createNativeQuery("insert into person_activity (person_id, last_active_at) select id, ?1 from person where "
                + condition + " on conflict (person_id) do update set last_active_at = excluded.last_active_at, warned_at = null"
                + " where person_activity.last_active_at is null or person_activity.last_active_at < excluded.last_active_at")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, value)
                .executeUpdate();
    }

    /** Records that the person was warned, which is no activity. */
    public void recordWarning(PersonId person, Instant at) {
        entities.createNativeQuery("""
                insert into person_activity (person_id, warned_at) select id, ?2 from person where id = ?1
                on conflict (person_id) do update set warned_at = excluded.warned_at""")
                .setParameter(1, person.value())
                .setParameter(2, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * Whether someone has used the login of the person. A private reason proves it too: the activity of a request is recorded only
     * after it, and at most once an hour. Does not write pending changes, so that callers keep their order of writes.
     */
    public boolean hasLoggedIn(PersonId person) {
        return (Boolean) entities.createNativeQuery("""
                select exists (select from person_activity where person_id = ?1 and last_active_at is not null)
                    or exists (select from private_reason where person_id = ?1)""", Boolean.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, person.value())
                .getSingleResult();
    }

    public PersonActivity find(PersonId person) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select last_active_at, warned_at from person_activity where person_id = ?1", Object[].class)
                .setParameter(1, person.value())
                .getResultStream()
                .findFirst()
                .map(row -> new PersonActivity((Instant) row[0], (Instant) row[1]))
                .orElse(new PersonActivity(null, null));
    }
}
