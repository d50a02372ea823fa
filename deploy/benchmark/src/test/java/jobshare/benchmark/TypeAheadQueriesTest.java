package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypeAheadQueriesTest {

    @Test
    void createsTheSameQueriesForTheSameSeed() {
        var labels = List.of("human resources manager", "lawyer", "C#");
        var queries = new TypeAheadQueries(7).queries("occupations", labels);
        assertEquals(queries, new TypeAheadQueries(7).queries("occupations", labels));
        assertTrue(queries.stream().allMatch(query -> query.startsWith("/v1/vocabulary/occupations?query=")), queries.toString());
        assertTrue(queries.size() > 6, queries.toString());
    }

    @Test
    void changesAtMostOneLetterAfterTheFirst() {
        var queries = new TypeAheadQueries(7);
        IntStream.range(0, 200).mapToObj(i -> queries.withTypingError("plumber")).forEach(word -> {
            assertTrue(Math.abs(word.length() - "plumber".length()) <= 1, word);
            assertEquals('p', word.charAt(0));
        });
    }
}
