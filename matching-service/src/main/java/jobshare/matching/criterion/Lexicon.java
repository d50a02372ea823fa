package jobshare.matching.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the words of profiles (skills, occupations, sites, languages ...), so that they are compared as ints. Grows only;
 * safe for many threads. The numbers differ between replicas and nothing may depend on their order. 0 stands for "not told".
 */
public final class Lexicon {

    public static final int NOT_TOLD = 0;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> words = new ArrayList<>(List.of(""));

    public int number(@Nullable String word) {
        if (word == null || word.isEmpty()) {
            return NOT_TOLD;
        }
        var known = numbers.get(word);
        return known != null ? known : add(word);
    }

    /** The number of a word that a profile has used; {@link Traits#NONE} for any other, {@link #NOT_TOLD} for null. */
    public int find(@Nullable String word) {
        return word == null || word.isEmpty() ? NOT_TOLD : numbers.getOrDefault(word, Traits.NONE);
    }

    private synchronized int add(String word) {
        return numbers.computeIfAbsent(word, missing -> {
            words.add(missing);
            return words.size() - 1;
        });
    }

    public synchronized String word(int number) {
        return words.get(number);
    }
}
