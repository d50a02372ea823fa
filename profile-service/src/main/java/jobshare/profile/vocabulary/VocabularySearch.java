package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds concepts while someone types. Every word of the query must begin a word of some label; what matches the preferred label
 * comes first, and shorter labels before longer ones. Where nothing matches, each word may also be one that looks alike.
 */
@ApplicationScoped
public class VocabularySearch {

    static final String COLUMNS = "select uri, label, other_labels, description, isco_group from concept ";

    /** So many words of the vocabulary are tried for a mistyped one. */
    private static final int ALIKE = 5;
    /** Below this, nearly everything is alike, and nearly everything begins with it: only labels that begin with it are shown. */
    private static final int SHORTEST_WORD = 3;
    /** More than any label has. */
    private static final int MOST_WORDS = 12;
    private static final int UUID_LENGTH = 32;

    private final Vocabulary vocabulary;

    VocabularySearch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The best concepts for what was typed so far.
     *
     * @param typed as it was typed; null or without a letter: from the first label on
     * @param limit the most to return
     */
    List<ConceptView> find(ConceptKind kind, @Nullable String typed, int limit) {
        var query = Folding.fold(typed == null ? "" : typed);
        if (query.length() < SHORTEST_WORD) {
            return beginningWith(kind, query, limit);
        }
        var found = byWords(kind, query, prefixes(query), limit);
        return found.isEmpty() ? byWords(kind, query, lookingAlike(query), limit) : found;
    }

    /** The concept that this URI or label was perhaps meant to be. */
    Optional<ConceptView> nearest(ConceptKind kind, String text) {
        var meant = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
        return meant.length() < UUID_LENGTH
                ? find(kind, meant, 1).stream().findAny()
                : vocabulary.query(COLUMNS + "where " + Vocabulary.condition(kind)
                        + " order by similarity(uri, ?) desc, uri limit 1",
                        statement -> statement.setString(1, text), ConceptView::of).stream().findAny();
    }

    /** The skills of an occupation, essential ones first. */
    List<ConceptView> ofOccupation(String occupation, @Nullable String typed, int limit) {
        var query = Folding.fold(typed == null ? "" : typed);
        return vocabulary.query("""
                select s.uri, s.label, s.other_labels, s.description, s.isco_group
                from occupation_skill r join concept s on s.uri = r.skill and s.kind = 'SKILL'
                where r.occupation = ? and (? = '' or s.words @@ ?::tsquery)
                order by r.essential desc, s.folded_label, s.uri limit ?""",
                statement -> {
                    statement.setString(1, occupation);
                    statement.setString(2, query);
                    statement.setString(3, prefixes(query));
                    statement.setInt(4, limit);
                }, ConceptView::of);
    }

    private List<ConceptView> beginningWith(ConceptKind kind, String query, int limit) {
        return vocabulary.query(COLUMNS + "where " + Vocabulary.condition(kind)
                + " and folded_label like ? order by folded_label, uri limit ?",
                statement -> {
                    statement.setString(1, query + "%");
                    statement.setInt(2, limit);
                }, ConceptView::of);
    }

    private List<ConceptView> byWords(ConceptKind kind, String query, String words, int limit) {
        var label = "array_to_tsvector(string_to_array(folded_label, ' '))";
        return vocabulary.query(COLUMNS + "where " + Vocabulary.condition(kind)
                + " and words @@ ?::tsquery order by folded_label = ? desc, "
                + "folded_label like ? desc, " + label
                + " @@ ?::tsquery desc, length(folded_label), folded_label, uri limit ?",
                statement -> {
                    statement.setString(1, words);
                    statement.setString(2, query);
                    statement.setString(3, query + "%");
                    statement.setString(4, words);
                    statement.setInt(5, limit);
                }, ConceptView::of);
    }

    /** Folded words hold letters and digits only, so nothing in them needs to be escaped. */
    private static String prefixes(String query) {
        return words(query).map(VocabularySearch::prefix).collect(Collectors.joining(" & "));
    }

    private String lookingAlike(String query) {
        return words(query).map(word -> Stream.concat(Stream.of(prefix(word)), alike(word).stream()
                .map(other -> "'" + other + "'"))
                .collect(Collectors.joining(" | ", "(", ")"))).collect(Collectors.joining(" & "));
    }

    private List<String> alike(String word) {
        return vocabulary.query("select word from vocabulary_word where word % ? order by similarity(word, ?) desc, word limit ?",
                statement -> {
                    statement.setString(1, word);
                    statement.setString(2, word);
                    statement.setInt(3, ALIKE);
                }, row -> row.getString(1));
    }

    private static Stream<String> words(String query) {
        return Arrays.stream(query.split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS);
    }

    private static String prefix(String word) {
        return "'" + word + "':*";
    }
}
