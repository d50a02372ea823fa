package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What the vocabulary holds, for checking and for finding. Called within a transaction.
 *
 * <p>Concepts that were seen are remembered for a minute: none is ever deleted, and the few that a new release makes obsolete may be
 * used a little longer where another replica imported it.
 */
@ApplicationScoped
public class Vocabulary {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final DataSource database;
    private final Clock clock;
    private final Map<Seen, Instant> seen = new ConcurrentHashMap<>();

    private record Seen(ConceptKind kind, String uri) {
    }

    /**
     * What is known of a URI.
     *
     * @param kind what a profile can use it as; a strength is a skill as well
     * @param obsolete whether a newer release no longer has it
     * @param successor what to use instead, where the release says so
     */
    record Known(String label, ConceptKind kind, boolean obsolete, @Nullable String successor) {

        boolean is(ConceptKind wanted) {
            return kind == wanted || kind == ConceptKind.STRENGTH && wanted == ConceptKind.SKILL;
        }
    }

    Vocabulary(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of the URIs that are no concept of this kind, or an obsolete one, in the given order. */
    List<String> notOffered(ConceptKind kind, Collection<String> uris) {
        var asked = new LinkedHashSet<>(uris);
        var now = clock.instant();
        asked.removeIf(uri -> now.isBefore(seen.getOrDefault(new Seen(kind, uri), Instant.MIN)));
        if (!asked.isEmpty()) {
            var found = query("select uri from concept where uri = any(?) and not obsolete and " + condition(kind),
                    statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", asked.toArray())),
                    row -> row.getString(1));
            found.forEach(uri -> seen.put(new Seen(kind, uri), now.plus(REMEMBERED)));
            found.forEach(asked::remove);
        }
        return List.copyOf(asked);
    }

    /** After an import: what was seen before may have become obsolete. */
    void forget() {
        seen.clear();
    }

    /** The ISCO-08 group of an occupation, where ESCO gives one. */
    public Optional<String> group(String occupation) {
        return query("select isco_group from concept where uri = ? and isco_group is not null",
                statement -> statement.setString(1, occupation), row -> row.getString(1)).stream().findAny();
    }

    /** What this URI stands for, whatever its kind. */
    Optional<Known> known(String uri) {
        return query("select label, kind, strength, obsolete, successor from concept where uri = ?",
                statement -> statement.setString(1, uri),
                row -> new Known(row.getString("label"), row.getBoolean("strength")
                        ? ConceptKind.STRENGTH
                        : ConceptKind.valueOf(row.getString("kind")), row.getBoolean("obsolete"), row.getString("successor")))
                .stream().findAny();
    }

    static String condition(ConceptKind kind) {
        return switch (kind) {
            case OCCUPATION -> "kind = 'OCCUPATION'";
            case SKILL -> "kind = 'SKILL'";
            case STRENGTH -> "kind = 'SKILL' and strength";
        };
    }

    <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            var rows = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary can't be read", e);
        }
    }

    /** Sets the parameters of a statement. */
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Reads a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
