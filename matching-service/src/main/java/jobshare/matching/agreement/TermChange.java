package jobshare.matching.agreement;

import java.util.ArrayList;
import jobshare.kit.time.Slots;
import jobshare.matching.terms.SlotText;
import org.jspecify.annotations.Nullable;

/**
 * The difference between two versions in one part.
 *
 * @param ofFirst whether it is a term of the first member or of the second; null for terms of both
 * @param before as text; null if it was empty
 * @param after as text; null if it is empty now
 * @param removed slots that were removed
 * @param added slots that were added
 */
public record TermChange(
        AgreementPart part,
        @Nullable Boolean ofFirst,
        @Nullable String before,
        @Nullable String after,
        Slots removed,
        Slots added) {

    static TermChange of(AgreementPart part, @Nullable Boolean ofFirst, @Nullable String before, @Nullable String after) {
        return new TermChange(part, ofFirst, before, after, Slots.NONE, Slots.NONE);
    }

    static TermChange of(AgreementPart part, @Nullable Boolean ofFirst, Slots before, Slots after) {
        return new TermChange(part, ofFirst, text(before), text(after), before.minus(after), after.minus(before));
    }

    private static @Nullable String text(Slots slots) {
        return slots.isEmpty() ? null : SlotText.of(slots);
    }

    /** As a sentence. @param whose "your", for example; empty for terms of both */
    public String text(String whose) {
        var subject = (whose + " " + part.label()).strip();
        var name = Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
        if (!removed.isEmpty() || !added.isEmpty()) {
            return name + ": " + slots() + ".";
        }
        if (before == null) {
            return name + ": now '" + after + "'; it was empty before.";
        }
        return after == null ? name + ": removed; it was '" + before + "'."
                : name + ": now '" + after + "' instead of '" + before + "'.";
    }

    private String slots() {
        var words = new ArrayList<String>();
        if (!removed.isEmpty()) {
            words.add("no longer " + SlotText.of(removed));
        }
        if (!added.isEmpty()) {
            words.add("now also " + SlotText.of(added));
        }
        return String.join("; ", words);
    }
}
