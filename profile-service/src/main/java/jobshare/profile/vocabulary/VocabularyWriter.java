package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of ESCO into the vocabulary. Writing a row again changes nothing, and what a newer release no longer has stays as
 * obsolete, since profiles may refer to it.
 */
@ApplicationScoped
public class VocabularyWriter {

    private static final String CONCEPTS = """
            insert into concept (uri, kind, strength, label, other_labels, description, isco_group, folded_label, folded,
                obsolete, successor)
            select * from unnest(?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
            on conflict (uri) do update set label = excluded.label, other_labels = excluded.other_labels,
                description = excluded.description, isco_group = excluded.isco_group, folded_label = excluded.folded_label,
                folded = excluded.folded, strength = concept.strength or excluded.strength, obsolete = excluded.obsolete,
                successor = excluded.successor
            where (concept.label, concept.other_labels, concept.description, concept.isco_group, concept.strength,
                   concept.obsolete, concept.successor)
                is distinct from (excluded.label, excluded.other_labels, excluded.description, excluded.isco_group,
                                  concept.strength or excluded.strength, excluded.obsolete, excluded.successor)""";

    private static final String OF_RELEASE = """
            insert into vocabulary_import_concept (import_id, uri, kind) select ?, * from unnest(?::text[], ?::text[])
            on conflict (import_id, uri) do update set kind = excluded.kind where excluded.kind <> 'STRENGTH'""";

    /** The file of strengths alone says nothing about other skills. */
    private static final String RETIRE = """
            update concept set obsolete = true
            where not obsolete
              and kind in (select kind from vocabulary_import_concept where import_id = ?)
              and not exists (select from vocabulary_import_concept r where r.import_id = ? and r.uri = concept.uri)""";

    private static final String WORDS = """
            insert into vocabulary_word (word)
            select distinct word from unnest(?::text[]) as folded, unnest(string_to_array(folded, ' ')) as word order by word
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
     * What became of a batch.
     *
     * @param unknown how many of the relations have an end that is not in the vocabulary; they are kept all the same
     */
    record Written(int occupations, int skills, int strengths, int relations, int unknown) {
    }

    private final DataSource database;

    VocabularyWriter(DataSource database) {
        this.database = database;
    }

    /** Writes within the caller's transaction. */
    Written write(Collection<EscoRow> rows) {
        // one statement can't touch a row twice: the last line about a thing counts
        var concepts = new LinkedHashMap<String, EscoRow.Concept>();
        var relations = new LinkedHashMap<String, EscoRow.Relation>();
        var kinds = new EnumMap<ConceptKind, Set<String>>(ConceptKind.class);
        for (var kind : ConceptKind.values()) {
            kinds.put(kind, new HashSet<>());
        }
        for (var row : rows) {
            switch (row) {
                case EscoRow.Concept concept -> {
                    concepts.merge(concept.uri(), concept, VocabularyWriter::merged);
                    kinds.get(concept.kind()).add(concept.uri());
                }
                case EscoRow.Relation relation -> relations.put(relation.occupation() + " " + relation.skill(), relation);
            }
        }
        try (var connection = database.getConnection()) {
            writeConcepts(connection, List.copyOf(concepts.values()));
            var unknown = writeRelations(connection, List.copyOf(relations.values()));
            return new Written(kinds.get(ConceptKind.OCCUPATION).size(), kinds.get(ConceptKind.SKILL).size(),
                    kinds.get(ConceptKind.STRENGTH).size(), relations.size(), unknown);
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary can't be written", e);
        }
    }

    /** Notes what a whole release holds, within the caller's transaction. */
    void note(UUID release, Collection<EscoRow> rows) {
        var kinds = new LinkedHashMap<String, ConceptKind>();
        for (var row : rows) {
            if (row instanceof EscoRow.Concept concept) {
                kinds.merge(concept.uri(), concept.kind(), (one, other) -> one == ConceptKind.STRENGTH ? other : one);
            }
        }
        var noted = List.copyOf(kinds.entrySet());
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(OF_RELEASE)) {
            statement.setObject(1, release);
            texts(statement, 2, noted, Map.Entry::getKey);
            texts(statement, 3, noted, concept -> concept.getValue().name());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary can't be written", e);
        }
    }

    /**
     * Marks as obsolete what a whole release, all of it noted, no longer has.
     *
     * @return how many that were
     */
    int retire(UUID release) {
        try (var connection = database.getConnection(); var statement = connection.prepareStatement(RETIRE)) {
            statement.setObject(1, release);
            statement.setObject(2, release);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The vocabulary can't be written", e);
        }
    }

    private static void writeConcepts(Connection connection, List<EscoRow.Concept> concepts) throws SQLException {
        if (concepts.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(CONCEPTS)) {
            texts(statement, 1, concepts, EscoRow.Concept::uri);
            texts(statement, 2, concepts, c -> c.kind() == ConceptKind.OCCUPATION ? "OCCUPATION" : "SKILL");
            flags(statement, 3, concepts, c -> c.kind() == ConceptKind.STRENGTH);
            texts(statement, 4, concepts, EscoRow.Concept::label);
            texts(statement, 5, concepts, c -> String.join("\n", c.otherLabels()));
            texts(statement, 6, concepts, EscoRow.Concept::description);
            texts(statement, 7, concepts, EscoRow.Concept::group);
            texts(statement, 8, concepts, c -> Folding.fold(c.label()));
            texts(statement, 9, concepts, VocabularyWriter::folded);
            flags(statement, 10, concepts, EscoRow.Concept::obsolete);
            texts(statement, 11, concepts, EscoRow.Concept::successor);
            statement.executeUpdate();
        }
        try (var statement = connection.prepareStatement(WORDS)) {
            texts(statement, 1, concepts, VocabularyWriter::folded);
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
            flags(statement, 3, relations, EscoRow.Relation::essential);
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

    private static <T> void flags(PreparedStatement statement, int at, List<T> rows,
            Function<T, Boolean> value) throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf("boolean", rows.stream().map(value).toArray()));
    }

    private static String folded(EscoRow.Concept concept) {
        return Folding.fold(concept.label() + "\n" + String.join("\n", concept.otherLabels()));
    }

    /** A strength is in the file of skills too; whichever comes last, it stays a strength. */
    private static EscoRow.Concept merged(EscoRow.Concept before, EscoRow.Concept after) {
        return before.kind() == ConceptKind.STRENGTH ? after.as(ConceptKind.STRENGTH) : after;
    }
}
