package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TypingTest {

    @Test
    void typesTheSameForTheSameSeed() {
        var labels = List.of("human resources manager", "lawyer", "C#");
        var queries = new Typing(7).queries("occupations", labels);
        assertEquals(queries, new Typing(7).queries("occupations", labels));
        assertTrue(queries.stream().allMatch(query -> query.startsWith("/v1/vocabulary/occupations?query=")), queries.toString());
        assertTrue(queries.size() > 6, queries.toString());
    }

    @Test
    void slipsByALetterAtMostInAnyPlaceButTheFirst() {
        var typing = new Typing(7);
        IntStream.range(0, 200).mapToObj(i -> typing.slipped("plumber")).forEach(typed -> {
            assertTrue(Math.abs(typed.length() - "plumber".length()) <= 1, typed);
            assertEquals('p', typed.charAt(0));
        });
    }
}
