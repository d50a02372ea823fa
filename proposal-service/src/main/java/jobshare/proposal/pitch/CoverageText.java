package jobshare.proposal.pitch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/** Describes the coverage of a fortnight in sentences. */
final class CoverageText {

    private CoverageText() {
    }

    static List<String> of(Coverage cover, @Nullable Integer handoverMinutes) {
        var words = new ArrayList<String>();
        words.add(required(cover));
        words.add("Both partners work in " + slots(cover.overlap().count()) + " of each fortnight.");
        var handovers = cover.handovers();
        if (handovers.all() > 0) {
            words.add("The work is handed over " + times(handovers.all()) + " per fortnight, "
                    + (handovers.overlapping() == handovers.all() ? "each time with an overlap."
                            : handovers.overlapping() == 0 ? "without an overlap."
                                    : times(handovers.overlapping()) + " with an overlap."));
        }
        if (handoverMinutes != null && handoverMinutes > 0) {
            words.add(handoverMinutes + " minutes per week are reserved for handover.");
        }
        return List.copyOf(words);
    }

    static String required(Coverage cover) {
        var open = cover.requiredCount() - cover.coveredCount();
        if (cover.requiredCount() == 0) {
            return "The role requires no fixed times.";
        }
        return open == 0 ? "All " + slots(cover.requiredCount()) + " that the role requires are covered."
                : cover.coveredCount() + " of the " + slots(cover.requiredCount()) + " that the role requires are covered; "
                        + open + (open == 1 ? " is open." : " are open.");
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
                .mapToObj(day -> ScheduleDrawing.DAYS.get(day).substring(0, 3))
                .collect(Collectors.joining(", "));
        return days.isEmpty() ? "none" : days;
    }

    private static String slots(int count) {
        return count == 1 ? "1 half-day" : count + " half-days";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
