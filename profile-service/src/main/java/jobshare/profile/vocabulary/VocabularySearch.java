package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds concepts while someone types. Every word of the query must begin a word of some label; what matches the preferred label comes
 * first, and shorter labels before longer ones. Where that leaves room, labels that look alike follow, so that a typo still finds.
 */
@ApplicationScoped
public class VocabularySearch {

    static final String COLUMNS = "select uri, label, other_labels, description, isco_group from concept ";

    /** How alike a part of the labels must be, from 0 to 1 (pg_trgm's word similarity). Its default of 0.6 misses two swapped letters. */
    private static final String ALIKE = "0.4";
    /** Below this, nearly everything is alike, and nearly everything begins with it: only labels that begin with it are shown. */
    private static final int SHORTEST_WORD = 3;

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
        var found = new ArrayList<>(byWords(kind, query, limit));
        if (found.size() < limit) {
            lookingAlike(kind, query, limit).stream().filter(alike -> found.stream().noneMatch(alike::equals))
                    .limit(limit - found.size()).toList().forEach(found::add);
        }
        return found;
    }

    /** The skills of an occupation, essential ones first. */
    List<ConceptView> ofOccupation(String occupation, @Nullable String typed, int limit) {
        var query = Folding.fold(typed == null ? "" : typed);
        return vocabulary.query("""
                select s.uri, s.label, s.other_labels, s.description, s.isco_group
                from occupation_skill r join concept s on s.id = r.skill_id join concept o on o.id = r.occupation_id
                where o.uri = ? and (? = '' or s.words @@ ?::tsquery)
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

    private List<ConceptView> byWords(ConceptKind kind, String query, int limit) {
        var label = "array_to_tsvector(string_to_array(folded_label, ' '))";
        return vocabulary.query(COLUMNS + "where " + Vocabulary.condition(kind) + " and words @@ ?::tsquery order by folded_label = ? desc, "
                        + "folded_label like ? desc, " + label + " @@ ?::tsquery desc, length(folded_label), folded_label, uri limit ?",
                statement -> {
                    statement.setString(1, prefixes(query));
                    statement.setString(2, query);
                    statement.setString(3, query + "%");
                    statement.setString(4, prefixes(query));
                    statement.setInt(5, limit);
                }, ConceptView::of);
    }

    private List<ConceptView> lookingAlike(ConceptKind kind, String query, int limit) {
        vocabulary.query("select set_config('pg_trgm.word_similarity_threshold', ?, true)",
                statement -> statement.setString(1, ALIKE), row -> row.getString(1));
        return vocabulary.query(COLUMNS + "where " + Vocabulary.condition(kind)
                        + " and ? <% folded order by word_similarity(?, folded_label) desc, word_similarity(?, folded) desc,"
                        + " folded_label, uri limit ?",
                statement -> {
                    statement.setString(1, query);
                    statement.setString(2, query);
                    statement.setString(3, query);
                    statement.setInt(4, limit);
                }, ConceptView::of);
    }

    /** Folded words hold letters and digits only, so nothing in them needs to be escaped. */
    private static String prefixes(String query) {
        return Arrays.stream(query.split(" ")).filter(word -> !word.isEmpty()).map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }

    static String lastSegment(String text) {
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
    }
}
