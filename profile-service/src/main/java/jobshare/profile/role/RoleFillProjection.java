package jobshare.profile.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.security.SubjectKeys;
import jobshare.profile.activity.ActivityRepository;
import jobshare.profile.copy.ArrangementCopy;
import jobshare.profile.copy.ArrangementCopyRepository;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonRepository;
import jobshare.profile.vocabulary.ConceptRepository;
import org.jspecify.annotations.Nullable;

/** Sets and releases FILLED: a role is filled while the copy of the arrangements says that two people hold it. */
@ApplicationScoped
public class RoleFillProjection {

    private final ArrangementCopyRepository arrangements;
    private final RoleRepository roles;
    private final PersonRepository people;
    private final SubjectKeys keys;
    private final ConceptRepository vocabulary;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ActivityRepository activity;
    private final Clock clock;

    RoleFillProjection(ArrangementCopyRepository arrangements, RoleRepository roles, PersonRepository people, SubjectKeys keys,
            ConceptRepository vocabulary, Outbox outbox, AuditLog audit, ActivityRepository activity, Clock clock) {
        this.arrangements = arrangements;
        this.roles = roles;
        this.people = people;
        this.keys = keys;
        this.vocabulary = vocabulary;
        this.outbox = outbox;
        this.audit = audit;
        this.activity = activity;
        this.clock = clock;
    }

    /** Stores a state that is newer than the stored one; ignores others. */
    void apply(ArrangementCopy arrangement) {
        // lock the role first, so that two arrangements of one role are processed one after the other
        roles.lock(RoleId.of(arrangement.roleId()));
        if (arrangements.save(arrangement)) {
            activity.record(arrangement.personIds());
            updateRole(arrangement.roleId(), arrangement.heldBy());
        }
    }

    /** Removes an arrangement that proposal-service has deleted. */
    void remove(UUID arrangement) {
        arrangements.delete(arrangement).forEach(role -> updateRole(role, null));
    }

    /** @param heldBy the person who holds the role alone after the arrangement; null if nobody does */
    private void updateRole(UUID roleId, @Nullable UUID heldBy) {
        roles.lock(RoleId.of(roleId)).ifPresent(role -> {
            var isFilled = arrangements.isFilled(roleId);
            if (isFilled == (role.status() == RoleStatus.FILLED)) {
                return;
            }
            if (isFilled) {
                role.fill(clock.instant());
            } else {
                role.release(heldBy == null ? null : people.findById(PersonId.of(heldBy)).map(Person::id).orElse(null),
                        clock.instant());
            }
            roles.save(List.of(role));
            audit.recordAsService(isFilled ? "fill" : "release", RoleProfile.KIND, roleId);
            outbox.add(RoleChanged.event(role, keys, vocabulary));
        });
    }
}
