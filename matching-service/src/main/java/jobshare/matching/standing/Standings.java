package jobshare.matching.standing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Couple;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Partnered;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the facts that matching must not miss, in the current transaction: they are never older than the answer. */
@Singleton
public class Standings {

    private final EntityManager entities;
    private final Clock clock;
    private final Duration coolingOff;

    @Inject
    Standings(EntityManager entities, Clock clock,
            @ConfigProperty(name = "jobshare.introductions.cooling-off") Duration coolingOff) {
        this.entities = entities;
        this.clock = clock;
        this.coolingOff = coolingOff;
    }

    /** What matters for the partners of one person. */
    public Facts of(PersonId person) {
        return facts(person.value());
    }

    /** What matters for any two. */
    public Facts ofEveryone() {
        return facts(null);
    }

    private Facts facts(@Nullable UUID person) {
        return new Facts(
                couples("select blocker, blocked from block where true", "blocker", "blocked", person),
                couples("select from_person, to_person from introduction where status = 'DECLINED' and ended_at > :since",
                        "from_person", "to_person", person),
                couples("select first_person, second_person from partnership where status = 'PAUSED'", "first_person",
                        "second_person", person),
                partnerships());
    }

    private Set<Couple> couples(String select, String one, String other, @Nullable UUID person) {
        var query = entities.unwrap(Session.class).createNativeQuery(
                person == null ? select : select + " and (" + one + " = :person or " + other + " = :person)", Object[].class);
        if (select.contains(":since")) {
            query.setParameter("since", clock.instant().minus(coolingOff).atOffset(ZoneOffset.UTC));
        }
        if (person != null) {
            query.setParameter("person", person);
        }
        var couples = new HashSet<Couple>();
        for (var row : query.getResultList()) {
            couples.add(new Couple(PersonId.of((UUID) row[0]), PersonId.of((UUID) row[1])));
        }
        return couples;
    }

    private List<Partnered> partnerships() {
        return entities.unwrap(Session.class).createNativeQuery("select id, first_person, second_person from partnership where "
                + "status in ('ACTIVE', 'PAUSED')",
                Object[].class).getResultStream()
                .map(row -> new Partnered(PartnershipId.of((UUID) row[0]), PersonId.of((UUID) row[1]),
                        PersonId.of((UUID) row[2])))
                .toList();
    }
}
