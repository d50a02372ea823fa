package jobshare.matching.terms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;

/** Slots as text: "Wednesday afternoon", or "Wednesday afternoon of week 2" if the weeks differ. */
public final class SlotText {

    private static final int WEEK = Slots.COUNT / 2;
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
            "Sunday");
    private static final List<String> PARTS = List.of("morning", "afternoon", "night");

    private SlotText() {
    }

    public static String of(Slots slots) {
        return IntStream.range(0, WEEK).boxed().flatMap(slot -> names(slots, slot)).collect(Collectors.joining(", "));
    }

    private static Stream<String> names(Slots slots, int slot) {
        var name = DAYS.get(slot / 3) + " " + PARTS.get(slot % 3);
        var first = slots.contains(slot);
        var second = slots.contains(slot + WEEK);
        if (first && second) {
            return Stream.of(name);
        }
        return first ? Stream.of(name + " of week 1") : second ? Stream.of(name + " of week 2") : Stream.empty();
    }
}
