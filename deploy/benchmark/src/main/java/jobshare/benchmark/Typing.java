package jobshare.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What people type who look for labels: their beginnings, letter by letter, one in five with a slip. The same seed types the same. */
final class Typing {

    private static final int SHORTEST = 2;
    private static final int SLIPS = 5;

    private final Random chance;

    Typing(long seed) {
        chance = new Random(seed);
    }

    /**
     * The addresses that a search box would ask, one after each stretch of typing, in any order.
     *
     * @param kind as in the address: occupations, skills or strengths
     */
    List<String> queries(String kind, List<String> labels) {
        var queries = new ArrayList<String>();
        for (var label : labels) {
            var typed = chance.nextInt(SLIPS) == 0 ? slipped(label) : label;
            // the box waits for a pause: after two to five letters
            for (int end = SHORTEST; end <= typed.length(); end += 2 + chance.nextInt(4)) {
                queries.add("/v1/vocabulary/" + kind + "?query="
                        + URLEncoder.encode(typed.substring(0, Math.min(end, 100)), StandardCharsets.UTF_8));
            }
        }
        Collections.shuffle(queries, chance);
        return queries;
    }

    /** Two letters in the wrong order, one left out, one twice, or one for another. */
    String slipped(String label) {
        if (label.length() < 4) {
            return label;
        }
        var at = 1 + chance.nextInt(label.length() - 2);
        var before = label.substring(0, at);
        var letter = label.charAt(at);
        var after = label.substring(at + 1);
        return switch (chance.nextInt(4)) {
            case 0 -> before + after.charAt(0) + letter + after.substring(1);
            case 1 -> before + after;
            case 2 -> before + letter + letter + after;
            default -> before + (char) ('a' + chance.nextInt(26)) + after;
        };
    }
}
