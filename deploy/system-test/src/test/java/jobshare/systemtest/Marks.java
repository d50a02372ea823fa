package jobshare.systemtest;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Words that occur nowhere else, put into everything that is told of someone, so that each can be looked for. */
final class Marks {

    private final boolean used;
    private final Set<String> all = new ConcurrentSkipListSet<>();

    private Marks(boolean used) {
        this.used = used;
    }

    /** People whose words are like everybody's. */
    static Marks none() {
        return new Marks(false);
    }

    static Marks everywhere() {
        return new Marks(true);
    }

    /** The mark of a field, with what is told in it. */
    String in(String field, String text) {
        if (!used) {
            return text;
        }
        var mark = "erasable" + field;
        all.add(mark);
        return text + mark;
    }

    /** Also to be looked for, as it is. */
    void add(String mark) {
        all.add(mark);
    }

    Set<String> all() {
        return Collections.unmodifiableSet(all);
    }
}
