package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds concepts while someone types. In this order: the label itself, labels that begin so, labels with words that begin so, other
 * labels with such words; within each, the words next to each other come first, then shorter labels. Where nothing matches, words that
 * look alike are taken. What a newer release no longer has is not found.
 */
@ApplicationScoped
public class VocabularySearch {

    static final String COLUMNS = "c.uri, c.label, c.other_labels, c.description, c.isco_group";

    /** The highest character: what lies between a beginning and it followed by this begins with it. */
    private static final String END = "\uDBFF\uDFFF";
    /** Below this, nearly everything is alike. */
    private static final int SHORTEST_WORD = 3;
    /** More than any label has. */
    private static final int MOST_WORDS = 12;

    private static final String BEGINS = " folded_label ~>=~ ? and folded_label ~<~ ? ";
    private static final String ORDER = "length(folded_label), folded_label, uri limit ?) ";

    /** Each part is looked at only where those before it did not fill the limit. */
    private static final String FIND = "select " + COLUMNS + " from ("
            + "(select uri, folded_label, 1 as part, true as together from concept where %1$s and not obsolete and" + BEGINS
            + "order by " + ORDER
            + "union all (select uri, folded_label, 2, strpos(' ' || folded_label, ' ' || ?) > 0 as together from concept"
            + " where %1$s and not obsolete and label_words @@ ?::tsquery and not (" + BEGINS + ") order by together desc, "
            + ORDER
            + "union all (select uri, folded_label, 3, strpos(' ' || folded, ' ' || ?) > 0 as together from concept"
            + " where %1$s and not obsolete and words @@ ?::tsquery and not label_words @@ ?::tsquery and not (" + BEGINS
            + ") order by together desc, " + ORDER
            + "limit ?) f join concept c on c.uri = f.uri"
            + " order by f.part, f.together desc, length(f.folded_label), f.folded_label, f.uri";

    private final Vocabulary vocabulary;
    private final WordsAlike alike;

    VocabularySearch(Vocabulary vocabulary, WordsAlike alike) {
        this.vocabulary = vocabulary;
        this.alike = alike;
    }

    /**
     * The best concepts for what was typed so far.
     *
     * @param typed as it was typed; null or without a letter: from the first label on
     * @param limit the most to return
     */
    List<ConceptView> find(ConceptKind kind, @Nullable String typed, int limit) {
        var query = Folding.fold(typed == null ? "" : typed);
        if (query.isEmpty()) {
            return first(kind, limit);
        }
        var words = words(query);
        var found = matching(kind, query, terms(words), limit);
        return found.isEmpty() && query.length() >= SHORTEST_WORD ? lookingAlike(kind, words, limit) : found;
    }

    /** The concepts that this mistyped URI, or label in place of a URI, was perhaps meant to be. */
    List<ConceptView> nearest(ConceptKind kind, String text, int limit) {
        var end = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
        var near = text.contains("://") || text.startsWith("urn:") ? nearUri(kind, text, limit) : List.<ConceptView>of();
        var found = near.isEmpty() ? find(kind, text.contains("://") ? end : text, limit) : near;
        return found.isEmpty() ? nearLabel(kind, Folding.fold(end), limit) : found;
    }

    /** The skills of an occupation, essential ones first. */
    List<ConceptView> ofOccupation(String occupation, @Nullable String typed, int limit) {
        var query = Folding.fold(typed == null ? "" : typed);
        return vocabulary.query("select " + COLUMNS + """
                 from occupation_skill r join concept c on c.uri = r.skill and c.kind = 'SKILL' and not c.obsolete
                where r.occupation = ? and (? = '' or c.words @@ ?::tsquery)
                order by r.essential desc, c.folded_label, c.uri limit ?""",
                statement -> {
                    statement.setString(1, occupation);
                    statement.setString(2, query);
                    statement.setString(3,
                            words(query).stream().map(VocabularySearch::prefix).collect(Collectors.joining(" & ")));
                    statement.setInt(4, limit);
                }, ConceptView::of);
    }

    private List<ConceptView> first(ConceptKind kind, int limit) {
        return vocabulary.query("select " + COLUMNS + " from concept c where " + Vocabulary.condition(kind)
                + " and not obsolete order by folded_label using ~<~, uri limit ?",
                statement -> statement.setInt(1, limit), ConceptView::of);
    }

    private List<ConceptView> matching(ConceptKind kind, String query, String terms, int limit) {
        return vocabulary.query(FIND.formatted(Vocabulary.condition(kind)),
                statement -> bind(statement, query, query + END, limit,
                        query, terms, query, query + END, limit,
                        query, terms, terms, query, query + END, limit,
                        limit),
                ConceptView::of);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private List<ConceptView> lookingAlike(ConceptKind kind, List<String> words, int limit) {
        var unknown = alike.unknown(words);
        var found = unknown.isEmpty() ? List.<ConceptView>of() : meaning(kind, words, alike.of(unknown), limit);
        return found.isEmpty() ? meaning(kind, words, alike.of(words), limit) : found;
    }

    private List<ConceptView> meaning(ConceptKind kind, List<String> words, Map<String, List<String>> meant, int limit) {
        if (meant.isEmpty()) {
            return List.of();
        }
        var likeliest = words.stream().map(word -> meant.getOrDefault(word, List.of(word)).getFirst()).toList();
        var found = matching(kind, String.join(" ", likeliest), terms(likeliest), limit);
        return found.isEmpty() ? matchingAny(kind, words, meant, limit) : found;
    }

    private List<ConceptView> matchingAny(ConceptKind kind, List<String> words, Map<String, List<String>> meant, int limit) {
        var terms = words.stream().map(word -> Stream.concat(Stream.of(word), meant.getOrDefault(word, List.of()).stream())
                .map(VocabularySearch::prefix).collect(Collectors.joining(" | ", "(", ")"))).collect(Collectors.joining(" & "));
        return vocabulary.query("select " + COLUMNS + " from concept c where " + Vocabulary.condition(kind)
                + " and not obsolete and words @@ ?::tsquery order by label_words @@ ?::tsquery desc, length(folded_label),"
                + " folded_label, uri limit ?",
                statement -> bind(statement, terms, terms, limit), ConceptView::of);
    }

    /** A full look through the vocabulary, for refusals alone. */
    private List<ConceptView> nearUri(ConceptKind kind, String uri, int limit) {
        return near(kind, "right(uri, 36)", uri.substring(Math.max(0, uri.length() - 36)), 0.5, limit);
    }

    private List<ConceptView> nearLabel(ConceptKind kind, String label, int limit) {
        return near(kind, "folded_label", label, 0.3, limit);
    }

    private List<ConceptView> near(ConceptKind kind, String what, String text, double alikeness, int limit) {
        return vocabulary.query("select " + COLUMNS + " from (select c.*, similarity(" + what + ", ?) as alikeness from concept c"
                + " where " + Vocabulary.condition(kind) + " and not obsolete) c where alikeness > ?"
                + " order by alikeness desc, uri limit ?",
                statement -> bind(statement, text, alikeness, limit), ConceptView::of);
    }

    /**
     * What a label must hold: each word, or one that begins so. Where there are longer words, those of a letter say nothing, and of two
     * letters only the last may go on.
     */
    private static String terms(List<String> words) {
        var last = words.size() - 1;
        return IntStream.rangeClosed(0, last).filter(i -> words.get(i).length() > 1)
                .mapToObj(i -> words.get(i).length() < SHORTEST_WORD && (last == 0 || i < last)
                        ? "'" + words.get(i) + "'"
                        : prefix(words.get(i)))
                .collect(Collectors.joining(" & "));
    }

    private static List<String> words(String query) {
        return Stream.of(query.split(" ")).filter(word -> !word.isEmpty()).limit(MOST_WORDS).toList();
    }

    /** Folded words hold letters and digits only, so nothing in them needs to be escaped. */
    private static String prefix(String word) {
        return "'" + word + "':*";
    }
}
