package jobshare.profile.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.person.People;
import jobshare.profile.person.Person;
import jobshare.profile.retention.Activity;
import jobshare.profile.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Which roles are held, by the copy of the arrangements: a role is FILLED while one of its arrangements has not ended, or has ended
 * with a successor's that is not known here yet.
 */
@ApplicationScoped
public class Occupancy {

    private final EntityManager entities;
    private final RoleProfiles roles;
    private final People people;
    private final SubjectKeys keys;
    private final Vocabulary vocabulary;
    private final Outbox outbox;
    private final Audit audit;
    private final Activity activity;
    private final Clock clock;

    Occupancy(EntityManager entities, RoleProfiles roles, People people, SubjectKeys keys, Vocabulary vocabulary, Outbox outbox,
            Audit audit, Activity activity, Clock clock) {
        this.entities = entities;
        this.roles = roles;
        this.people = people;
        this.keys = keys;
        this.vocabulary = vocabulary;
        this.outbox = outbox;
        this.audit = audit;
        this.activity = activity;
        this.clock = clock;
    }

    /** Keeps the newest state; what is not newer changes nothing. */
    void apply(ArrangementsConsumer.State state) {
        // the role first, so that two arrangements of one role are counted one after the other
        roles.lock(RoleId.of(state.roleId()));
        var newer = entities.createNativeQuery("""
                insert into arrangement_copy (id, version, status, role_id, one, other, succeeded_by)
                values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid))
                on conflict (id) do update set version = excluded.version, status = excluded.status, role_id = excluded.role_id,
                    one = excluded.one, other = excluded.other, succeeded_by = excluded.succeeded_by
                where arrangement_copy.version < excluded.version""")
                .setParameter(1, state.arrangementId()).setParameter(2, state.version()).setParameter(3, state.status())
                .setParameter(4, state.roleId()).setParameter(5, state.personIds().getFirst())
                .setParameter(6, state.personIds().getLast()).setParameter(7, state.goesOnIn()).executeUpdate();
        if (newer > 0) {
            activity.saw(state.personIds());
            settle(state.roleId(), state.heldBy());
        }
    }

    /** The arrangement is gone altogether. */
    void forget(UUID arrangement) {
        entities.createNativeQuery("update arrangement_copy set succeeded_by = null where succeeded_by = ?1")
                .setParameter(1, arrangement).executeUpdate();
        entities.createNativeQuery("delete from arrangement_copy where id = ?1 returning role_id", UUID.class)
                .setParameter(1, arrangement).getResultList().forEach(role -> settle((UUID) role, null));
    }

    /** @param heldBy who holds it alone now that it is shared no more; null for nobody */
    private void settle(UUID roleId, @Nullable UUID heldBy) {
        roles.lock(RoleId.of(roleId)).ifPresent(role -> {
            var held = isHeld(roleId);
            if (held == (role.status() == RoleStatus.FILLED)) {
                return;
            }
            if (held) {
                role.occupy(now());
            } else {
                role.release(heldBy == null ? null : people.known(PersonId.of(heldBy)).map(Person::id).orElse(null), now());
            }
            roles.save(role);
            audit.recordOwn(held ? "fill" : "release", "role", roleId);
            outbox.add(RoleChanged.event(role, keys, vocabulary));
        });
    }

    private boolean isHeld(UUID role) {
        return (Boolean) entities.createNativeQuery(
                """
                        select exists (select from arrangement_copy a where role_id = ?1 and (status <> 'ENDED' or succeeded_by is not null
                            and not exists (select from arrangement_copy next where next.id = a.succeeded_by)))""")
                .setParameter(1, role).getSingleResult();
    }

    private Instant now() {
        return clock.instant();
    }
}
