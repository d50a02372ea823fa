package jobshare.profile.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words of the vocabulary that a mistyped one, or the beginning of one, may have been meant to be: among those with the same
 * first letter and those with common trigrams, the ones that the fewest letters set apart (Levenshtein's distance; two in the wrong order count once).
 */
@ApplicationScoped
public class WordsAlike {

    private static final String ALIKE = """
            select t.word as typed, near.word as near
            from unnest(?::text[]) with ordinality t (word, at)
            cross join lateral (
                select c.word, least(levenshtein(c.word, t.word), levenshtein(left(c.word, length(t.word) + 1), t.word),
                    case when c.apart = 2 and translate(c.beginning, t.word, '') = '' and translate(t.word, c.beginning, '') = ''
                        then 1 else c.apart end) as apart
                from (select word, left(word, length(t.word)) as beginning,
                        levenshtein(left(word, length(t.word)), t.word) as apart
                    from (select v.word from vocabulary_word v where v.word % t.word
                        union
                        select v.word from vocabulary_word v
                        where v.word::text ~>=~ left(t.word, 1) and v.word::text ~<~ (left(t.word, 1) || chr(1114111))
                            and length(v.word) >= length(t.word) - 2) candidate
                    where not starts_with(word, t.word)
                        and levenshtein_less_equal(left(word, length(t.word)), t.word, 3) <= 3) c
                order by apart, abs(length(c.word) - length(t.word)), c.word limit 5) near
            where near.apart <= case when length(t.word) < 5 then 1 else 2 end
            order by t.at, near.apart, abs(length(near.word) - length(t.word)), near.word""";

    private static final String UNKNOWN = """
            select t.word from unnest(?::text[]) t (word)
            where not exists (select from vocabulary_word v
                where v.word::text ~>=~ t.word and v.word::text ~<~ (t.word || chr(1114111)))""";

    /** Nearly every word is like a shorter one. */
    private static final int SHORTEST = 3;

    private final Vocabulary vocabulary;

    WordsAlike(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Those that no word of the vocabulary begins with. */
    List<String> unknown(List<String> words) {
        return vocabulary.query(UNKNOWN,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", words.toArray())),
                row -> row.getString(1));
    }

    /** The words that each may have been meant to be, nearest first; a word that has none is not there. */
    Map<String, List<String>> of(List<String> words) {
        var asked = words.stream().filter(word -> word.length() >= SHORTEST).distinct().toArray();
        var found = new LinkedHashMap<String, List<String>>();
        vocabulary.query(ALIKE,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", asked)),
                row -> found.computeIfAbsent(row.getString("typed"), word -> new ArrayList<>()).add(row.getString("near")));
        return found;
    }
}
