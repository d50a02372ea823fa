package jobshare.matching.encoding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the strings of profiles (skills, occupations, sites, languages, ...), so that they compare as ints. It only grows. Safe
 * for many threads. The numbers differ between replicas, so nothing may depend on their order. 0 means missing.
 */
public final class StringDictionary {

    public static final int ABSENT = 0;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final List<String> strings = new ArrayList<>(List.of(""));

    public int number(@Nullable String string) {
        if (string == null || string.isEmpty()) {
            return ABSENT;
        }
        var known = numbers.get(string);
        return known != null ? known : add(string);
    }

    /** The number of a string that some profile has; {@link EncodedProfile#NONE} for any other, {@link #ABSENT} for null. */
    public int find(@Nullable String string) {
        return string == null || string.isEmpty() ? ABSENT : numbers.getOrDefault(string, EncodedProfile.NONE);
    }

    private synchronized int add(String string) {
        return numbers.computeIfAbsent(string, missing -> {
            strings.add(missing);
            return strings.size() - 1;
        });
    }

    public synchronized String string(int number) {
        return strings.get(number);
    }
}
