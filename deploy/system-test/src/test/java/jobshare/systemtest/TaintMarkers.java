package jobshare.systemtest;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;

/** Unique words that a test puts into everything that is entered about a person, so that each can be searched for. */
public final class TaintMarkers {

    private final String prefix;
    private final Set<String> all = new ConcurrentSkipListSet<>();

    private TaintMarkers(String prefix) {
        this.prefix = prefix;
    }

    /** Leaves all texts as they are. */
    static TaintMarkers none() {
        return new TaintMarkers("");
    }

    /** Marks every text, with words that no other instance uses. */
    public static TaintMarkers everywhere() {
        return new TaintMarkers("tainted" + UUID.randomUUID().toString().substring(0, 8));
    }

    /** The text of a field with the marker of this field. */
    public String mark(String field, String text) {
        if (prefix.isEmpty()) {
            return text;
        }
        var marker = prefix + field;
        all.add(marker);
        return text + marker;
    }

    /** Adds a text to search for as it is. */
    void add(String marker) {
        all.add(marker);
    }

    public Set<String> all() {
        return Collections.unmodifiableSet(all);
    }
}
