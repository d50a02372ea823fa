package jobshare.local.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A working pattern of one week, which repeats, or of two weeks. Each day has three letters for morning, afternoon and night: P
 * for preferred, o for possible, - for unavailable.
 */
record WorkingPattern(List<List<String>> days) {

    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int WORKDAYS = 5;

    /** @param weeks each week as groups of three letters, Monday first */
    static WorkingPattern of(String... weeks) {
        return new WorkingPattern(Arrays.stream(weeks).map(week -> List.of(week.split(" "))).toList());
    }

    /** The JSON of the pattern. */
    List<Map<String, String>> pattern() {
        return days.stream().map(WorkingPattern::named).toList();
    }

    /** The JSON of the set of preferred slots. */
    List<Map<String, String>> slots() {
        return new WorkingPattern(
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

    /** A copy in which some unavailable mornings and afternoons from Monday to Friday become possible. */
    WorkingPattern loosened(SplittableRandom random, double probability) {
        var looser = new ArrayList<List<String>>();
        for (var week : days) {
            var changed = new ArrayList<>(week);
            for (var i = 0; i < Math.min(WORKDAYS, week.size()); i++) {
                changed.set(i, loosened(week.get(i), random, probability));
            }
            looser.add(changed);
        }
        return new WorkingPattern(looser);
    }

    private static String loosened(String day, SplittableRandom random, double probability) {
        var letters = day.toCharArray();
        for (var i = 0; i < 2; i++) {
            if (letters[i] == '-' && random.nextDouble() < probability) {
                letters[i] = 'o';
            }
        }
        return new String(letters);
    }
}
