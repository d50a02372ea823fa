package jobshare.local.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A working pattern: one week, which repeats, or two. A day has three letters for morning, afternoon and night: P preferred,
 * o possible, - unavailable.
 */
record Weeks(List<List<String>> days) {

    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int WORKDAYS = 5;

    /** Each week as words of three letters, Monday first. */
    static Weeks of(String... weeks) {
        return new Weeks(Arrays.stream(weeks).map(week -> List.of(week.split(" "))).toList());
    }

    /** The JSON of a pattern. */
    List<Map<String, String>> pattern() {
        return days.stream().map(Weeks::named).toList();
    }

    /** The JSON of the set of slots in which someone prefers to work. */
    List<Map<String, String>> slots() {
        return new Weeks(
                days.stream().map(week -> week.stream().map(day -> day.replace('o', '-').replace('P', 'X')).toList()).toList())
                .pattern();
    }

    private static Map<String, String> named(List<String> week) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < week.size(); i++) {
            if (!week.get(i).equals("---")) {
                named.put(NAMES.get(i), week.get(i));
            }
        }
        return named;
    }

    /** The same, with some of the free mornings and afternoons from Monday to Friday possible. */
    Weeks loosened(SplittableRandom random, double part) {
        var looser = new ArrayList<List<String>>();
        for (var week : days) {
            var changed = new ArrayList<>(week);
            for (var i = 0; i < Math.min(WORKDAYS, week.size()); i++) {
                changed.set(i, loosened(week.get(i), random, part));
            }
            looser.add(changed);
        }
        return new Weeks(looser);
    }

    private static String loosened(String day, SplittableRandom random, double part) {
        var letters = day.toCharArray();
        for (var i = 0; i < 2; i++) {
            if (letters[i] == '-' && random.nextDouble() < part) {
                letters[i] = 'o';
            }
        }
        return new String(letters);
    }
}
