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
import java.util.HashMap;
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
    private final Map<String, Remembered> labels = new ConcurrentHashMap<>();

    private record Seen(ConceptKind kind, String uri) {
    }

    private record Remembered(String label, Instant until) {
    }

    private record Labelled(String uri, String label) {
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
            var found = labelled(asked, " and not obsolete and " + condition(kind));
            found.forEach(concept -> seen.put(new Seen(kind, concept.uri()), now.plus(REMEMBERED)));
            found.forEach(concept -> asked.remove(concept.uri()));
        }
        return List.copyOf(asked);
    }

    /** The preferred labels of concepts, by URI; what was checked a moment ago is not read again. */
    public Map<String, String> labels(Collection<String> uris) {
        var now = clock.instant();
        var known = new HashMap<String, String>();
        var missing = new LinkedHashSet<String>();
        for (var uri : uris) {
            var remembered = labels.get(uri);
            if (remembered != null && now.isBefore(remembered.until())) {
                known.put(uri, remembered.label());
            } else {
                missing.add(uri);
            }
        }
        if (!missing.isEmpty()) {
            labelled(missing, "").forEach(concept -> known.put(concept.uri(), concept.label()));
        }
        return known;
    }

    /** Skills with the words that people know them by. */
    public List<NamedSkill> named(List<SkillLevel> skills) {
        var known = labels(skills.stream().map(SkillLevel::uri).toList());
        return skills.stream().map(skill -> new NamedSkill(skill.uri(), known.get(skill.uri()), skill.level())).toList();
    }

    private List<Labelled> labelled(Collection<String> uris, String condition) {
        var found = query("select uri, label from concept where uri = any(?)" + condition,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", uris.toArray())),
                row -> new Labelled(row.getString(1), row.getString(2)));
        var until = clock.instant().plus(REMEMBERED);
        found.forEach(concept -> labels.put(concept.uri(), new Remembered(concept.label(), until)));
        return found;
    }

    /** After an import: what was seen before may have become obsolete, or be called otherwise. */
    void forget() {
        seen.clear();
        labels.clear();
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
