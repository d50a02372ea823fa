package jobshare.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Creates type-ahead queries: prefixes of labels, one label in five with a typing error. The same seed creates the same queries.
 */
final class TypeAheadQueries {

    private static final int MIN_LENGTH = 2;
    private static final int LABELS_PER_ERROR = 5;

    private final Random random;

    TypeAheadQueries(long seed) {
        random = new Random(seed);
    }

    /**
     * The requests of a search box, in random order: one after each pause in typing.
     *
     * @param kind a path segment: occupations, skills or strengths
     */
    List<String> queries(String kind, List<String> labels) {
        var queries = new ArrayList<String>();
        for (var label : labels) {
            var typed = random.nextInt(LABELS_PER_ERROR) == 0 ? withTypingError(label) : label;
            // A search box waits for a pause: after two to five letters.
            for (int end = MIN_LENGTH; end <= typed.length(); end += 2 + random.nextInt(4)) {
                queries.add("/v1/vocabulary/" + kind + "?query="
                        + URLEncoder.encode(typed.substring(0, Math.min(end, 100)), StandardCharsets.UTF_8));
            }
        }
        Collections.shuffle(queries, random);
        return queries;
    }

    /** Swaps, omits, doubles or replaces a letter. */
    String withTypingError(String label) {
        if (label.length() < 4) {
            return label;
        }
        var at = 1 + random.nextInt(label.length() - 2);
        var before = label.substring(0, at);
        var letter = label.charAt(at);
        var after = label.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after.charAt(0) + letter + after.substring(1);
            case 1 -> before + after;
            case 2 -> before + letter + letter + after;
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }
}
