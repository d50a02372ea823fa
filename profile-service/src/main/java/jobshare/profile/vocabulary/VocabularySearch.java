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
 * Searches concepts as the user types. Results in order: labels that start with the query, labels with words that start with its
 * words, concepts with such words in alternative labels. Within each group, adjacent words come first, then shorter labels. If
 * nothing matches, similar words are searched. Obsolete concepts are not returned.
 */
@ApplicationScoped
public class VocabularySearch {

    static final String COLUMNS = "c.uri, c.label, c.other_labels, c.description, c.isco_group";

    /** The highest character. A text between a prefix and the prefix with this character starts with the prefix. */
    private static final String END = "\uDBFF\uDFFF";
    /** Shorter words are similar to almost every word. */
    private static final int MIN_FUZZY_LENGTH = 3;
    /** No label has more words. */
    private static final int MAX_WORDS = 12;

    private static final String PREFIX = " normalized_label ~>=~ ? and normalized_label ~<~ ? ";
    private static final String ORDER = "length(normalized_label), normalized_label, uri limit ?) ";

    /** Each part is evaluated only if the parts before it do not fill the limit. */
    private static final String FIND = "select " + COLUMNS + " from ("
            + "(select uri, normalized_label, 1 as part, true as adjacent from concept where %1$s and not obsolete and" + PREFIX
            + "order by " + ORDER
            + "union all (select uri, normalized_label, 2, strpos(' ' || normalized_label, ' ' || ?) > 0 as adjacent from concept"
            + " where %1$s and not obsolete and label_words @@ ?::tsquery and not (" + PREFIX + ") order by adjacent desc, "
            + ORDER
            + "union all (select uri, normalized_label, 3, strpos(' ' || normalized_labels, ' ' || ?) > 0 as adjacent from concept"
            + " where %1$s and not obsolete and words @@ ?::tsquery and not label_words @@ ?::tsquery and not (" + PREFIX
            + ") order by adjacent desc, " + ORDER + "limit ?) f join concept c on c.uri = f.uri"
            + " order by f.part, f.adjacent desc, length(f.normalized_label), f.normalized_label, f.uri";

    private final ConceptRepository vocabulary;
    private final FuzzyWordSearch fuzzyWords;

    VocabularySearch(ConceptRepository vocabulary, FuzzyWordSearch fuzzyWords) {
        this.vocabulary = vocabulary;
        this.fuzzyWords = fuzzyWords;
    }

    /**
     * The best concepts for the text typed so far.
     *
     * @param typed null or empty returns the first labels
     * @param limit maximum number of results
     */
    List<ConceptView> find(ConceptKind kind, @Nullable String typed, int limit) {
        var query = TextNormalizer.normalize(typed == null ? "" : typed);
        if (query.isEmpty()) {
            return first(kind, limit);
        }
        var words = words(query);
        var found = matching(kind, query, terms(words), limit);
        return found.isEmpty() && query.length() >= MIN_FUZZY_LENGTH ? findFuzzy(kind, words, limit) : found;
    }

    /** The concepts most similar to a mistyped URI, or to a label sent in place of a URI. */
    List<ConceptView> findSimilar(ConceptKind kind, String text, int limit) {
        var end = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('#')) + 1);
        var near = text.contains("://") || text.startsWith("urn:") ? findSimilarUri(kind, text, limit) : List.<ConceptView>of();
        var found = near.isEmpty() ? find(kind, text.contains("://") ? end : text, limit) : near;
        return found.isEmpty() ? findSimilarLabel(kind, TextNormalizer.normalize(end), limit) : found;
    }

    /** The skills of an occupation, essential ones first. */
    List<ConceptView> findByOccupation(String occupation, @Nullable String typed, int limit) {
        var query = TextNormalizer.normalize(typed == null ? "" : typed);
        return vocabulary.query("select " + COLUMNS + """
                 from occupation_skill r join concept c on c.uri = r.skill and c.kind = 'SKILL' and not c.obsolete
                where r.occupation = ? and (? = '' or c.words @@ ?::tsquery)
                order by r.essential desc, c.normalized_label, c.uri limit ?""", statement -> {
            statement.setString(1, occupation);
            statement.setString(2, query);
            statement.setString(3, words(query).stream().map(VocabularySearch::prefix).collect(Collectors.joining(" & ")));
            statement.setInt(4, limit);
        }, ConceptView::of);
    }

    private List<ConceptView> first(ConceptKind kind, int limit) {
        return vocabulary.query(
                "select " + COLUMNS + " from concept c where " + ConceptRepository.condition(kind)
                        + " and not obsolete order by normalized_label using ~<~, uri limit ?",
                statement -> statement.setInt(1, limit), ConceptView::of);
    }

    private List<ConceptView> matching(ConceptKind kind, String query, String terms, int limit) {
        return vocabulary.query(
                FIND.formatted(ConceptRepository.condition(kind)), statement -> bind(statement, query, query + END, limit, query,
                        terms, query, query + END, limit, query, terms, terms, query, query + END, limit, limit),
                ConceptView::of);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private List<ConceptView> findFuzzy(ConceptKind kind, List<String> words, int limit) {
        var unknown = fuzzyWords.unknown(words);
        var found = unknown.isEmpty() ? List.<ConceptView>of()
                : findCorrected(kind, words, fuzzyWords.corrections(unknown), limit);
        return found.isEmpty() ? findCorrected(kind, words, fuzzyWords.corrections(words), limit) : found;
    }

    private List<ConceptView> findCorrected(ConceptKind kind, List<String> words, Map<String, List<String>> corrections,
            int limit) {
        if (corrections.isEmpty()) {
            return List.of();
        }
        var likeliest = words.stream().map(word -> corrections.getOrDefault(word, List.of(word)).getFirst()).toList();
        var found = matching(kind, String.join(" ", likeliest), terms(likeliest), limit);
        return found.isEmpty() ? matchingAny(kind, words, corrections, limit) : found;
    }

    private List<ConceptView> matchingAny(ConceptKind kind, List<String> words, Map<String, List<String>> corrections,
            int limit) {
        var terms = words.stream()
                .map(word -> Stream.concat(Stream.of(word), corrections.getOrDefault(word, List.of()).stream())
                        .map(VocabularySearch::prefix)
                        .collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
        return vocabulary.query("select " + COLUMNS + " from concept c where " + ConceptRepository.condition(kind)
                + " and not obsolete and words @@ ?::tsquery order by label_words @@ ?::tsquery desc, length(normalized_label),"
                + " normalized_label, uri limit ?", statement -> bind(statement, terms, terms, limit), ConceptView::of);
    }

    /** Scans the whole vocabulary; only for error messages. */
    private List<ConceptView> findSimilarUri(ConceptKind kind, String uri, int limit) {
        return findSimilarText(kind, "right(uri, 36)", uri.substring(Math.max(0, uri.length() - 36)), 0.5, limit);
    }

    private List<ConceptView> findSimilarLabel(ConceptKind kind, String label, int limit) {
        return findSimilarText(kind, "normalized_label", label, 0.3, limit);
    }

    private List<ConceptView> findSimilarText(ConceptKind kind, String expression, String text, double threshold, int limit) {
        return vocabulary.query(
                "select " + COLUMNS + " from (select c.*, similarity(" + expression + ", ?) as similarity from concept c"
                        + " where " + ConceptRepository.condition(kind) + " and not obsolete) c where similarity > ?"
                        + " order by similarity desc, uri limit ?",
                statement -> bind(statement, text, threshold, limit), ConceptView::of);
    }

    /**
     * The terms that a label must contain: each word as a prefix. Ignores words of one letter. A word of two letters is a prefix
     * only if it is the last of several words.
     */
    private static String terms(List<String> words) {
        var last = words.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(i -> words.get(i).length() > 1)
                .mapToObj(i -> words.get(i).length() < MIN_FUZZY_LENGTH && (last == 0 || i < last) ? "'" + words.get(i) + "'"
                        : prefix(words.get(i)))
                .collect(Collectors.joining(" & "));
    }

    private static List<String> words(String query) {
        return Stream.of(query.split(" ")).filter(word -> !word.isEmpty()).limit(MAX_WORDS).toList();
    }

    /** Normalized words contain only letters and digits, so nothing needs to be escaped. */
    private static String prefix(String word) {
        return "'" + word + "':*";
    }
}
