package jobshare.matching.agreement;

import java.util.ArrayList;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What differs in one part of two texts.
 *
 * @param ofFirst whose part it is: the first's or the second's; null where it is a matter of both
 * @param before in words; null where there was nothing
 * @param after in words; null where there is nothing any more
 * @param dropped of slots, those that go
 * @param added of slots, those that come
 */
public record Change(Part part, @Nullable Boolean ofFirst, @Nullable String before, @Nullable String after, Slots dropped,
        Slots added) {

    static Change of(Part part, @Nullable Boolean ofFirst, @Nullable String before, @Nullable String after) {
        return new Change(part, ofFirst, before, after, Slots.NONE, Slots.NONE);
    }

    static Change of(Part part, @Nullable Boolean ofFirst, Slots before, Slots after) {
        return new Change(part, ofFirst, words(before), words(after), before.minus(after), after.minus(before));
    }

    private static @Nullable String words(Slots slots) {
        return slots.isEmpty() ? null : SlotWords.of(slots);
    }

    /** A sentence. @param whose "your", say; left empty for what is a matter of both */
    public String text(String whose) {
        var subject = (whose + " " + part.words()).strip();
        var name = Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
        if (!dropped.isEmpty() || !added.isEmpty()) {
            return name + ": " + slots() + ".";
        }
        if (before == null) {
            return name + ": now '" + after + "'; nothing was agreed before.";
        }
        return after == null
                ? name + ": nothing is agreed any more; it was '" + before + "'."
                : name + ": now '" + after + "' instead of '" + before + "'.";
    }

    private String slots() {
        var words = new ArrayList<String>();
        if (!dropped.isEmpty()) {
            words.add("no longer " + SlotWords.of(dropped));
        }
        if (!added.isEmpty()) {
            words.add("now also " + SlotWords.of(added));
        }
        return String.join("; ", words);
    }
}
