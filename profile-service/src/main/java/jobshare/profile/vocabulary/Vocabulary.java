package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * What the vocabulary holds, for checking and for finding. Called within a transaction.
 *
 * <p>Concepts that were seen once are remembered: none is ever deleted, so a yes stays a yes.
 */
@ApplicationScoped
public class Vocabulary {

    private final DataSource database;
    private final Set<Seen> seen = ConcurrentHashMap.newKeySet();

    private record Seen(ConceptKind kind, String uri) {
    }

    Vocabulary(DataSource database) {
        this.database = database;
    }

    /** Those of the URIs that are no concept of this kind, in the given order. */
    public List<String> unknown(ConceptKind kind, Collection<String> uris) {
        var asked = new LinkedHashSet<>(uris);
        asked.removeIf(uri -> seen.contains(new Seen(kind, uri)));
        if (!asked.isEmpty()) {
            var found = query("select uri from concept where uri = any(?) and " + condition(kind),
                    statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", asked.toArray())),
                    row -> row.getString(1));
            found.forEach(uri -> seen.add(new Seen(kind, uri)));
            found.forEach(asked::remove);
        }
        return List.copyOf(asked);
    }

    /** The ISCO-08 group of an occupation, where ESCO gives one. */
    public Optional<String> group(String occupation) {
        return query("select isco_group from concept where uri = ? and isco_group is not null",
                statement -> statement.setString(1, occupation), row -> row.getString(1)).stream().findAny();
    }

    /** What a URI of the wrong kind really is. */
    public Optional<ConceptView> any(String uri) {
        return query(VocabularySearch.COLUMNS + "where uri = ?", statement -> statement.setString(1, uri), ConceptView::of)
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
