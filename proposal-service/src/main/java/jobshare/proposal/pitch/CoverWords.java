package jobshare.proposal.pitch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/** The cover of a fortnight in sentences. */
final class CoverWords {

    private CoverWords() {
    }

    static List<String> of(Cover cover, @Nullable Integer handoverMinutes) {
        var words = new ArrayList<String>();
        words.add(required(cover));
        words.add("Both are there in " + slots(cover.overlap().count()) + " of each fortnight.");
        var changes = cover.changes();
        if (changes.all() > 0) {
            words.add("The work passes from one to the other " + times(changes.all()) + " a fortnight; at "
                    + (changes.overlapping() == changes.all()
                            ? "each"
                            : changes.overlapping() == 0
                                    ? "none"
                                    : changes.overlapping() + "")
                    + " of these both are there.");
        }
        if (handoverMinutes != null && handoverMinutes > 0) {
            words.add(handoverMinutes + " minutes a week are set aside for handing over.");
        }
        return List.copyOf(words);
    }

    static String required(Cover cover) {
        var open = cover.requiredCount() - cover.coveredCount();
        if (cover.requiredCount() == 0) {
            return "The role asks for no fixed times.";
        }
        return open == 0
                ? "All " + slots(cover.requiredCount()) + " that the role asks for are covered."
                : cover.coveredCount() + " of the " + slots(cover.requiredCount()) + " that the role asks for are covered; "
                        + open
                        + (open == 1 ? " is open." : " are open.");
    }

    /** The days on which someone works. */
    static String days(Slots slots) {
        var first = days(slots, 0);
        var second = days(slots, 1);
        if (slots.isEmpty()) {
            return "";
        }
        return first.equals(second) ? first + ", each week" : "week 1: " + first + "; week 2: " + second;
    }

    private static String days(Slots slots, int week) {
        var days = IntStream.range(0, 7)
                .filter(day -> IntStream.range(0, 3).anyMatch(part -> slots.contains(week * 21 + day * 3 + part)))
                .mapToObj(day -> Drawing.DAYS.get(day).substring(0, 3)).collect(Collectors.joining(", "));
        return days.isEmpty() ? "none" : days;
    }

    private static String slots(int count) {
        return count == 1 ? "1 slot" : count + " slots";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
