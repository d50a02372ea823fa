package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds corrections for mistyped words or beginnings of words: vocabulary words with the smallest edit distance (Levenshtein; two
 * swapped letters count once), among those with the same first letter or common trigrams.
 */
@ApplicationScoped
public class FuzzyWordSearch {

    private static final String CORRECTIONS = """
            select t.word as typed, near.word as near
            from unnest(?::text[]) with ordinality t (word, at)
            cross join lateral (
                select c.word, least(levenshtein(c.word, t.word), levenshtein(left(c.word, length(t.word) + 1), t.word),
                    case when c.distance = 2 and translate(c.prefix, t.word, '') = '' and translate(t.word, c.prefix, '') = ''
                        then 1 else c.distance end) as distance
                from (select word, left(word, length(t.word)) as prefix,
                        levenshtein(left(word, length(t.word)), t.word) as distance
                    from (select v.word from vocabulary_word v where v.word % t.word
                        union
                        select v.word from vocabulary_word v
                        where v.word::text ~>=~ left(t.word, 1) and v.word::text ~<~ (left(t.word, 1) || chr(1114111))
                            and length(v.word) >= length(t.word) - 2) candidate
                    where not starts_with(word, t.word)
                        and levenshtein_less_equal(left(word, length(t.word)), t.word, 3) <= 3) c
                order by distance, abs(length(c.word) - length(t.word)), c.word limit 5) near
            where near.distance <= case when length(t.word) < 5 then 1 else 2 end
            order by t.at, near.distance, abs(length(near.word) - length(t.word)), near.word""";

    private static final String UNKNOWN = """
            select t.word from unnest(?::text[]) t (word)
            where not exists (select from vocabulary_word v
                where v.word::text ~>=~ t.word and v.word::text ~<~ (t.word || chr(1114111)))""";

    /** Shorter words are similar to almost every word. */
    private static final int MIN_LENGTH = 3;

    private final ConceptRepository vocabulary;

    FuzzyWordSearch(ConceptRepository vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words that are not a prefix of any vocabulary word. */
    List<String> unknown(List<String> words) {
        return vocabulary.query(UNKNOWN,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", words.toArray())),
                row -> row.getString(1));
    }

    /** The corrections of each word, best first; words without any are omitted. */
    Map<String, List<String>> corrections(List<String> words) {
        var searched = words.stream().filter(word -> word.length() >= MIN_LENGTH).distinct().toArray();
        var found = new LinkedHashMap<String, List<String>>();
        vocabulary.query(CORRECTIONS,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", searched)),
                row -> found.computeIfAbsent(row.getString("typed"), word -> new ArrayList<>()).add(row.getString("near")));
        return found;
    }
}
