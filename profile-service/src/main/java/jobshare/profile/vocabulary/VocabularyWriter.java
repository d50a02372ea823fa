package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Stores rows of ESCO. Storing a row again changes nothing. A concept that a newer release no longer contains stays and becomes
 * obsolete, since people and roles may refer to it.
 */
@ApplicationScoped
public class VocabularyWriter {

    private static final String CONCEPTS = """
            insert into concept (uri, kind, strength, label, other_labels, description, isco_group, normalized_label, normalized_labels,
                obsolete, successor)
            select * from unnest(?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
            on conflict (uri) do update set label = excluded.label, other_labels = excluded.other_labels,
                description = excluded.description, isco_group = excluded.isco_group, normalized_label = excluded.normalized_label,
                normalized_labels = excluded.normalized_labels, strength = concept.strength or excluded.strength,
                obsolete = excluded.obsolete,
                successor = excluded.successor
            where (concept.label, concept.other_labels, concept.description, concept.isco_group, concept.strength,
                   concept.obsolete, concept.successor)
                is distinct from (excluded.label, excluded.other_labels, excluded.description, excluded.isco_group,
                                  concept.strength or excluded.strength, excluded.obsolete, excluded.successor)""";

    private static final String RELEASE_CONCEPTS = """
            insert into vocabulary_import_concept (import_id, uri, kind) select ?, * from unnest(?::text[], ?::text[])
            on conflict (import_id, uri) do update set kind = excluded.kind where excluded.kind <> 'STRENGTH'""";

    /** The file of strengths alone does not make other skills obsolete. */
    private static final String MARK_OBSOLETE = """
            with missing as (
                select uri from concept c
                where not obsolete
                  and kind in (select kind from vocabulary_import_concept where import_id = ?)
                  and not exists (select from vocabulary_import_concept r where r.import_id = ? and r.uri = c.uri)
                order by uri for update)
            update concept set obsolete = true from missing where concept.uri = missing.uri""";

    private static final String WORDS = """
            insert into vocabulary_word (word)
            select distinct word from unnest(?::text[]) as labels, unnest(string_to_array(labels, ' ')) as word
            where length(word) <= 100 order by word
            on conflict do nothing""";

    private static final String RELATIONS = """
            with row as (select * from unnest(?::text[], ?::text[], ?::boolean[]) as r (occupation, skill, essential)),
            written as (
                insert into occupation_skill (occupation, skill, essential) select occupation, skill, essential from row
                on conflict (occupation, skill) do update set essential = excluded.essential
                where occupation_skill.essential <> excluded.essential)
            select count(*) from row
            where not exists (select from concept where uri = row.occupation and kind = 'OCCUPATION')
               or not exists (select from concept where uri = row.skill and kind = 'SKILL')""";

    /**
     * The number of rows in a batch.
     *
     * @param unresolvedRelations relations whose occupation or skill is not in the vocabulary; they are stored too
     */
    record Written(int occupations, int skills, int strengths, int relations, int unresolvedRelations) {
    }

    private final DataSource database;

    VocabularyWriter(DataSource database) {
        this.database = database;
    }

    /** Stores a batch within the caller's transaction. */
    Written write(Collection<EscoRow> rows) {
        // one statement cannot update a row twice, so the last line of each concept counts; sorted, so that two imports cannot deadlock
        var concepts = new TreeMap<String, EscoRow.Concept>();
        var relations = new TreeMap<String, EscoRow.Relation>();
        var kinds = new EnumMap<ConceptKind, Set<String>>(ConceptKind.class);
        for (var row : rows) {
            switch (row) {
                case EscoRow.Concept concept -> {
                    concepts.merge(concept.uri(), concept, VocabularyWriter::merged);
                    kinds.computeIfAbsent(concept.kind(), kind -> new HashSet<>()).add(concept.uri());
                }
                case EscoRow.Relation relation -> relations.put(relation.occupation() + " " + relation.skill(), relation);
            }
        }
        try (var connection = database.getConnection()) {
            writeConcepts(connection, List.copyOf(concepts.values()));
            var unresolved = writeRelations(connection, List.copyOf(relations.values()));
            return new Written(kinds.getOrDefault(ConceptKind.OCCUPATION, Set.of()).size(),
                    kinds.getOrDefault(ConceptKind.SKILL, Set.of()).size(),
                    kinds.getOrDefault(ConceptKind.STRENGTH, Set.of()).size(), relations.size(), unresolved);
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary cannot be stored", e);
        }
    }

    /** Records the concepts of a complete release, within the caller's transaction. */
    void recordReleaseConcepts(UUID job, Collection<EscoRow> rows) {
        var kinds = new TreeMap<String, ConceptKind>();
        for (var row : rows) {
            if (row instanceof EscoRow.Concept concept) {
                kinds.merge(concept.uri(), concept.kind(), (one, other) -> one == ConceptKind.STRENGTH ? other : one);
            }
        }
        var concepts = List.copyOf(kinds.entrySet());
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(RELEASE_CONCEPTS)) {
            statement.setObject(1, job);
            texts(statement, 2, concepts, Map.Entry::getKey);
            texts(statement, 3, concepts, concept -> concept.getValue().name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary cannot be stored", e);
        }
    }

    /**
     * Marks the concepts that a complete release does not contain as obsolete.
     *
     * @return their number
     */
    int markObsolete(UUID job) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(MARK_OBSOLETE)) {
            statement.setObject(1, job);
            statement.setObject(2, job);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary cannot be stored", e);
        }
    }

    private static void writeConcepts(Connection connection, List<EscoRow.Concept> concepts) throws SQLException {
        if (concepts.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(CONCEPTS)) {
            texts(statement, 1, concepts, EscoRow.Concept::uri);
            texts(statement, 2, concepts, c -> c.kind().storedKind());
            flags(statement, 3, concepts, c -> c.kind() == ConceptKind.STRENGTH);
            texts(statement, 4, concepts, EscoRow.Concept::label);
            texts(statement, 5, concepts, c -> String.join("\n", c.otherLabels()));
            texts(statement, 6, concepts, EscoRow.Concept::description);
            texts(statement, 7, concepts, EscoRow.Concept::group);
            texts(statement, 8, concepts, c -> TextNormalizer.normalize(c.label()));
            texts(statement, 9, concepts, VocabularyWriter::normalizedLabels);
            flags(statement, 10, concepts, EscoRow.Concept::isObsolete);
            texts(statement, 11, concepts, EscoRow.Concept::successor);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(WORDS)) {
            texts(statement, 1, concepts, VocabularyWriter::normalizedLabels);
            statement.executeUpdate();
        }
    }

    private static int writeRelations(Connection connection, List<EscoRow.Relation> relations) throws SQLException {
        if (relations.isEmpty()) {
            return 0;
        }
        try (var statement = connection.prepareStatement(RELATIONS)) {
            texts(statement, 1, relations, EscoRow.Relation::occupation);
            texts(statement, 2, relations, EscoRow.Relation::skill);
            flags(statement, 3, relations, EscoRow.Relation::isEssential);
            try (var unknown = statement.executeQuery()) {
                unknown.next();
                return unknown.getInt(1);
            }
        }
    }

    private static <T> void texts(PreparedStatement statement, int at, List<T> rows, Function<T, @Nullable String> value)
            throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf("text", rows.stream().map(value).toArray()));
    }

    private static <T> void flags(PreparedStatement statement, int at, List<T> rows, Function<T, Boolean> value)
            throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf("boolean", rows.stream().map(value).toArray()));
    }

    private static String normalizedLabels(EscoRow.Concept concept) {
        return TextNormalizer.normalize(concept.label() + "\n" + String.join("\n", concept.otherLabels()));
    }

    /** A strength is also in the file of skills; it stays a strength whichever comes last. */
    private static EscoRow.Concept merged(EscoRow.Concept before, EscoRow.Concept after) {
        return before.kind() == ConceptKind.STRENGTH ? after.as(ConceptKind.STRENGTH) : after;
    }
}
