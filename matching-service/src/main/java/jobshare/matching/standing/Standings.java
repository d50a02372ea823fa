package jobshare.matching.standing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    private static final String ACTIVE = "select id, first_person, second_person from partnership"
            + " where status in ('ACTIVE', 'PAUSED')";
    private static final String ACTIVE_OF_SOME = "select p.id, p.first_person, p.second_person from active_member m "
            + "join partnership p on p.id = m.partnership_id where p.status in ('ACTIVE', 'PAUSED') and m.person_id = any (?)";

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
        return new Facts(blocked(person), declined(person), pausing(person), partnerships(ACTIVE, null));
    }

    /**
     * The same for a search, which comes to few people: who is in an active partnership is read of these alone, while the current
     * transaction goes on.
     */
    public Facts ofSearch(PersonId person) {
        return Facts.reading(blocked(person), declined(person), pausing(person), people -> partnerships(ACTIVE_OF_SOME, people));
    }

    /** What matters for any two. */
    public Facts ofEveryone() {
        return new Facts(blocked(null), declined(null), pausing(null), partnerships(ACTIVE, null));
    }

    private Set<Couple> blocked(@Nullable PersonId person) {
        return couples("select blocker, blocked from block", List.of(), "blocker", "blocked", person);
    }

    private Set<Couple> declined(@Nullable PersonId person) {
        return couples("select from_person, to_person from introduction where status = 'DECLINED' and ended_at > ?",
                List.of(clock.instant().minus(coolingOff).atOffset(ZoneOffset.UTC)), "from_person", "to_person", person);
    }

    private Set<Couple> pausing(@Nullable PersonId person) {
        return couples("select first_person, second_person from partnership where status = ?", List.of("PAUSED"), "first_person",
                "second_person", person);
    }

    /** One query for each column, so that each is answered by its index. */
    private Set<Couple> couples(String select, List<Object> values, String one, String other, @Nullable PersonId person) {
        var couples = new HashSet<Couple>();
        RowReader reader = row -> couples.add(new Couple(person(row, 1), person(row, 2)));
        if (person == null) {
            read(select, values, reader);
        } else {
            var and = select + (values.isEmpty() ? " where " : " and ");
            var withPerson = Stream.concat(values.stream(), Stream.of(person.value())).toList();
            read(and + one + " = ?", withPerson, reader);
            read(and + other + " = ?", withPerson, reader);
        }
        return couples;
    }

    private List<Partnered> partnerships(String query, @Nullable Collection<PersonId> people) {
        var partnerships = new ArrayList<Partnered>();
        var values = new ArrayList<Object>();
        if (people != null) {
            values.add(people.stream().map(PersonId::value).toArray(UUID[]::new));
        }
        read(query, values, row -> partnerships.add(
                new Partnered(PartnershipId.of(row.getObject(1, UUID.class)), person(row, 2), person(row, 3))));
        return partnerships;
    }

    private static PersonId person(ResultSet row, int column) throws SQLException {
        return PersonId.of(row.getObject(column, UUID.class));
    }

    /** By plain JDBC, in the current transaction: these rows are read with each question, and none of them is kept. */
    private void read(String query, List<Object> values, RowReader reader) {
        if (entities.isJoinedToTransaction()) {
            entities.flush(); // what this transaction has changed counts too
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                for (int i = 0; i < values.size(); i++) {
                    if (values.get(i) instanceof UUID[] ids) {
                        statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                    } else {
                        statement.setObject(i + 1, values.get(i));
                    }
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
            }
        });
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
