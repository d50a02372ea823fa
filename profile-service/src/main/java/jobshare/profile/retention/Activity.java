package jobshare.profile.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * When people were last seen: by a request of their own, or by a step that they took in another service. What HR or its systems do to
 * a profile is no sign of life of the person.
 */
@ApplicationScoped
public class Activity {

    private final EntityManager entities;
    private final Clock clock;

    Activity(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What is known of someone's activity; both null for someone who was never seen. */
    public record Seen(@Nullable Instant lastActiveAt, @Nullable Instant warnedAt) {
    }

    /** Someone who logs in under this subject was there; a warning they had is void. */
    void sawSubject(String subject) {
        saw("subject = ?2", subject);
    }

    /** These people took part in something. Whoever was erased meanwhile is passed over. */
    public void saw(Collection<UUID> people) {
        saw("id in (?2)", people);
    }

    private void saw(String who, Object value) {
        entities.createNativeQuery(
                "insert into person_activity (person_id, last_active_at) select id, ?1 from person where " + who
                        + " on conflict (person_id) do update set last_active_at = excluded.last_active_at, warned_at = null"
                        + " where person_activity.last_active_at < excluded.last_active_at")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC)).setParameter(2, value).executeUpdate();
    }

    /** A partnership as matching-service tells it: what is newer than what is known is a sign of life of both. */
    public void partnership(UUID id, long version, String status, List<UUID> members) {
        var news = entities.createNativeQuery("""
                insert into partnership_copy (id, version, status, one, other) values (?1, ?2, ?3, ?4, ?5)
                on conflict (id) do update set version = excluded.version, status = excluded.status, one = excluded.one,
                    other = excluded.other
                where partnership_copy.version < excluded.version""")
                .setParameter(1, id).setParameter(2, version).setParameter(3, status).setParameter(4, members.getFirst())
                .setParameter(5, members.getLast()).executeUpdate();
        if (news > 0) {
            saw(members);
        }
    }

    public Seen of(PersonId person) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select last_active_at, warned_at from person_activity where person_id = ?1", Object[].class)
                .setParameter(1, person.value()).getResultStream().findFirst()
                .map(row -> new Seen((Instant) row[0], (Instant) row[1])).orElse(new Seen(null, null));
    }

    /** The partnerships that someone is or was in. */
    public List<UUID> partnershipsOf(PersonId person) {
        return entities.createNativeQuery("select id from partnership_copy where ?1 in (one, other) order by id", UUID.class)
                .setParameter(1, person.value()).getResultList();
    }
}
