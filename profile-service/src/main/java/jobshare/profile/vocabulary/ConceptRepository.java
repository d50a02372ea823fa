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
 * Reads concepts of the vocabulary. Called within a transaction.
 *
 * <p>Concepts are cached for a minute. None is ever deleted; after an import on another replica, obsolete concepts stay valid
 * here for at most that long.
 */
@ApplicationScoped
public class ConceptRepository {

    private static final Duration CACHE_DURATION = Duration.ofMinutes(1);

    private final DataSource database;
    private final Clock clock;
    private final Map<CacheKey, Instant> offered = new ConcurrentHashMap<>();
    private final Map<String, CachedLabel> labels = new ConcurrentHashMap<>();

    private record CacheKey(ConceptKind kind, String uri) {
    }

    private record CachedLabel(String label, Instant until) {
    }

    private record Labelled(String uri, String label) {
    }

    /**
     * A stored concept.
     *
     * @param kind a strength is also a skill
     * @param isObsolete whether a newer release no longer contains it
     * @param successor URI of its replacement
     */
    record StoredConcept(String label, ConceptKind kind, boolean isObsolete, @Nullable String successor) {

        boolean is(ConceptKind wanted) {
            return kind == wanted || kind == ConceptKind.STRENGTH && wanted == ConceptKind.SKILL;
        }
    }

    ConceptRepository(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The URIs that are not a current concept of this kind, in the given order. */
    List<String> notOffered(ConceptKind kind, Collection<String> uris) {
        var remaining = new LinkedHashSet<>(uris);
        var now = clock.instant();
        remaining.removeIf(uri -> now.isBefore(offered.getOrDefault(new CacheKey(kind, uri), Instant.MIN)));
        if (!remaining.isEmpty()) {
            var found = labelled(remaining, " and not obsolete and " + condition(kind));
            found.forEach(concept -> offered.put(new CacheKey(kind, concept.uri()), now.plus(CACHE_DURATION)));
            found.forEach(concept -> remaining.remove(concept.uri()));
        }
        return List.copyOf(remaining);
    }

    /** The preferred labels of concepts by URI, from the cache where possible. */
    public Map<String, String> labels(Collection<String> uris) {
        var now = clock.instant();
        var known = new HashMap<String, String>();
        var missing = new LinkedHashSet<String>();
        for (var uri : uris) {
            var cached = labels.get(uri);
            if (cached != null && now.isBefore(cached.until())) {
                known.put(uri, cached.label());
            } else {
                missing.add(uri);
            }
        }
        if (!missing.isEmpty()) {
            labelled(missing, "").forEach(concept -> known.put(concept.uri(), concept.label()));
        }
        return known;
    }

    /** Adds labels to skills. */
    public List<NamedSkill> named(List<SkillLevel> skills) {
        var known = labels(skills.stream().map(SkillLevel::uri).toList());
        return skills.stream().map(skill -> new NamedSkill(skill.uri(), known.get(skill.uri()), skill.level())).toList();
    }

    private List<Labelled> labelled(Collection<String> uris, String condition) {
        var found = query("select uri, label from concept where uri = any(?)" + condition,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", uris.toArray())),
                row -> new Labelled(row.getString(1), row.getString(2)));
        var until = clock.instant().plus(CACHE_DURATION);
        found.forEach(concept -> labels.put(concept.uri(), new CachedLabel(concept.label(), until)));
        return found;
    }

    /** Called after an import, which may change labels and make concepts obsolete. */
    void clearCache() {
        offered.clear();
        labels.clear();
    }

    /** The ISCO-08 group of an occupation, if it has one. */
    public Optional<String> group(String occupation) {
        return query("select isco_group from concept where uri = ? and isco_group is not null",
                statement -> statement.setString(1, occupation), row -> row.getString(1)).stream().findAny();
    }

    /** The concept of any kind with this URI. */
    Optional<StoredConcept> find(String uri) {
        return query("select label, kind, strength, obsolete, successor from concept where uri = ?",
                statement -> statement.setString(1, uri),
                row -> new StoredConcept(row.getString("label"),
                        row.getBoolean("strength") ? ConceptKind.STRENGTH : ConceptKind.valueOf(row.getString("kind")),
                        row.getBoolean("obsolete"), row.getString("successor")))
                .stream()
                .findAny();
    }

    static String condition(ConceptKind kind) {
        return "kind = '" + kind.storedKind() + "'" + (kind == ConceptKind.STRENGTH ? " and strength" : "");
    }

    <T> List<T> query(String sql, Binding binding, RowMapper<T> mapper) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            var rows = new ArrayList<T>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary cannot be read", e);
        }
    }

    /** Sets the parameters of a statement. */
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Maps a row. */
    interface RowMapper<T> {

        T map(ResultSet row) throws SQLException;
    }
}
