package jobshare.kit.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jobshare.kit.rejection.UnreadableValue;

/** The letters of the 42 slots: converts between the JSON form and sets of bits. */
record Fortnight(String letters) {

    private static final int WEEK = 21;
    private static final String EMPTY = "---";

    static Fortnight of(List<Week> weeks, String alphabet) {
        if (weeks.isEmpty() || weeks.size() > 2 || weeks.stream().anyMatch(Objects::isNull)) {
            throw new UnreadableValue("Send one week, which repeats, or two weeks. You sent " + weeks.size() + ".");
        }
        var first = letters(weeks.getFirst(), alphabet);
        return new Fortnight(first + (weeks.size() == 2 ? letters(weeks.get(1), alphabet) : first));
    }

    private static String letters(Week week, String alphabet) {
        var letters = new StringBuilder(WEEK);
        for (int day = 0; day < 7; day++) {
            var text = week.days().get(day);
            var slots = text == null ? EMPTY : text;
            if (slots.length() != 3 || !slots.chars().allMatch(c -> alphabet.indexOf(c) >= 0)) {
                throw new UnreadableValue("'" + slots + "' on " + Week.DAYS.get(day) + " is invalid. Use three of the letters "
                        + String.join(", ", alphabet.split("")) + ", for morning, afternoon and night.");
            }
            letters.append(slots);
        }
        return letters.toString();
    }

    long bits(char letter) {
        return IntStream.range(0, Slots.COUNT).filter(slot -> letters.charAt(slot) == letter).mapToLong(slot -> 1L << slot).sum();
    }

    static List<Week> weeks(IntFunction<Character> letter) {
        var first = week(letter, 0);
        var second = week(letter, WEEK);
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private static Week week(IntFunction<Character> letter, int from) {
        var days = new ArrayList<String>();
        for (int day = from; day < from + WEEK; day += 3) {
            var text = "" + letter.apply(day) + letter.apply(day + 1) + letter.apply(day + 2);
            days.add(text.equals(EMPTY) ? null : text);
        }
        return Week.of(days);
    }
}
