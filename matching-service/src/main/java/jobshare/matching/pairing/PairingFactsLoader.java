package jobshare.matching.pairing;

import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.PersonPair;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Loads blocks, recent declines and partnerships from the database in the current transaction, so that matching never misses one.
 */
@ApplicationScoped
public class PairingFactsLoader {

    /** Members are bound exactly while their partnership is ACTIVE or PAUSED. */
    private static final String ACTIVE = "select distinct p.id, p.first_person, p.second_person from active_member m"
            + " join partnership p on p.id = m.partnership_id";
    private static final String ACTIVE_OF_SOME = ACTIVE + " where m.person_id = any (?)";

    /**
     * Who reads the facts, which decides whether declines of e-mail invitations count. The inviter must not notice such a decline
     * anywhere, so only the one who declined may.
     */
    public enum Reader {
        /**
         * The person whom the facts are about: the invitations that they declined count, until the two meet or ask each other in
         * another way.
         */
        SELF("""
                and (invitation_id is null or declined_by = ? and not exists (select from introduction other
                    where (other.ended_at is null or other.status = 'ACCEPTED')
                    and other.from_person in (introduction.from_person, introduction.to_person)
                    and other.to_person in (introduction.from_person, introduction.to_person)))"""),
        /** Anyone else: no declined invitation counts. */
        ANOTHER("and invitation_id is null"),
        /** This service, for a decision that nobody notices: every declined invitation counts. */
        SERVICE("");

        private final String declines;

        Reader(String declines) {
            this.declines = declines;
        }
    }

    private final EntityManager entities;
    private final Clock clock;
    private final Duration coolingOff;

    PairingFactsLoader(EntityManager entities, Clock clock,
            @ConfigProperty(name = "jobshare.introductions.cooling-off") Duration coolingOff) {
        this.entities = entities;
        this.clock = clock;
        this.coolingOff = coolingOff;
    }

    /** The facts about one person and possible partners. */
    public PairingFacts of(PersonId person, Reader reader) {
        return new PairingFacts(blocked(person), declined(person, reader), paused(person), partnerships(ACTIVE, null));
    }

    /** The facts about two people and others with the first. It always takes the same number of statements. */
    public PairingFacts between(PersonId one, PersonId other, Reader reader) {
        return new PairingFacts(blocked(one), declined(one, reader), paused(one),
                partnerships(ACTIVE_OF_SOME, List.of(one, other)));
    }

    /**
     * The facts about one person for a search. Active partnerships are read later in the same transaction, and only for the people who are found.
     */
    public PairingFacts ofSearch(PersonId person, Reader reader) {
        return PairingFacts.withLoader(blocked(person), declined(person, reader), paused(person),
                people -> partnerships(ACTIVE_OF_SOME, people));
    }

    /** The facts about any two people, as far as others may notice them. */
    public PairingFacts ofEveryone() {
        return new PairingFacts(blocked(null), declined(null, Reader.ANOTHER), paused(null), partnerships(ACTIVE, null));
    }

    private Set<PersonPair> blocked(@Nullable PersonId person) {
        return pairs("select blocker, blocked from block", List.of(), "blocker", "blocked", person);
    }

    private Set<PersonPair> declined(@Nullable PersonId person, Reader reader) {
        var values = new ArrayList<Object>(List.of(clock.instant().minus(coolingOff).atOffset(ZoneOffset.UTC)));
        if (reader == Reader.SELF) {
            values.add(Objects.requireNonNull(person).value());
        }
        return pairs(
                "select from_person, to_person from introduction where status = 'DECLINED' and ended_at > ? " + reader.declines,
                values, "from_person", "to_person", person);
    }

    private Set<PersonPair> paused(@Nullable PersonId person) {
        return pairs("select first_person, second_person from partnership where status = ?", List.of("PAUSED"), "first_person",
                "second_person", person);
    }

    /** One query per column, so that each uses its index. */
    private Set<PersonPair> pairs(String select, List<Object> values, String one, String other, @Nullable PersonId person) {
        var pairs = new HashSet<PersonPair>();
        RowReader reader = row -> pairs.add(new PersonPair(person(row, 1), person(row, 2)));
        if (person == null) {
            read(select, values, reader);
        } else {
            var and = select + (values.isEmpty() ? " where " : " and ");
            var withPerson = Stream.concat(values.stream(), Stream.of(person.value())).toList();
            read(and + one + " = ?", withPerson, reader);
            read(and + other + " = ?", withPerson, reader);
        }
        return pairs;
    }

    private List<ActivePartnership> partnerships(String query, @Nullable Collection<PersonId> people) {
        var partnerships = new ArrayList<ActivePartnership>();
        var values = new ArrayList<Object>();
        if (people != null) {
            values.add(people.stream().map(PersonId::value).toArray(UUID[]::new));
        }
        read(query, values, row -> partnerships
                .add(new ActivePartnership(PartnershipId.of(row.getObject(1, UUID.class)), person(row, 2), person(row, 3))));
        return partnerships;
    }

    private static PersonId person(ResultSet row, int column) throws SQLException {
        return PersonId.of(row.getObject(column, UUID.class));
    }

    /** Plain JDBC in the current transaction: the rows are read for each query and never cached. */
    private void read(String query, List<Object> values, RowReader reader) {
        if (entities.isJoinedToTransaction()) {
            entities.flush(); // changes of this transaction count too
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
