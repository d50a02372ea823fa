package jobshare.proposal.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jobshare.proposal.concern.ConcernKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes the funnel of what was counted, and hides what counts too few. All tables of one answer show the same totals, or hide them, and
 * each is checked beside those; no group shows what the total hides. Two of its tables have nothing else in common by their nature, so
 * what a reader could make of both by knowing which pitches there are not is not looked at.
 */
final class FunnelReport {

    private static final Stage[] STAGES = Stage.values();
    private static final int REQUESTED = Stage.REQUESTED.ordinal();
    private static final int FIRST = 1;
    private static final int NOT_REFUSED = 1;
    private static final int HIRED = 2;
    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    private final Counted counted;
    private final int smallest;
    private final int total;

    private FunnelReport(Counted counted, int smallest) {
        this.counted = counted;
        this.smallest = smallest;
        this.total = Hiding.ofRow(counted.total().cells(), Hiding.ALL, smallest);
    }

    /** @param titles of roles, for the names of the groups */
    static Funnel of(Counted counted, int smallest, Question question, Map<String, String> titles) {
        var report = new FunnelReport(counted, smallest);
        var groups = report.groups(question, titles);
        var refusals = report.refusals();
        return new Funnel(smallest, question.since(), question.until(), report.stages(counted.total(), report.total),
                question.by(),
                groups, counted.groups().size() - groups.size(), report.soundings(), refusals,
                report.concerns(refusals.refused() != null));
    }

    private List<Funnel.Group> groups(Question question, Map<String, String> titles) {
        var by = question.by();
        if (by == null) {
            return List.of();
        }
        var tallies = counted.groups();
        var shown = Hiding.ofRows(tallies.stream().map(Tally::cells).toArray(long[][]::new), total, total, smallest);
        var order = by.isTime()
                ? Comparator.comparing(Tally::key)
                : Comparator.comparing((Tally tally) -> -Hiding.reached(tally.cells(), 0)).thenComparing(Tally::key);
        return IntStream.range(0, shown.length).filter(row -> shown[row] != 0).boxed()
                .sorted((a, b) -> order.compare(tallies.get(a), tallies.get(b)))
                .map(row -> new Funnel.Group(tallies.get(row).key(), question.label(tallies.get(row), titles),
                        tallies.get(row).roleId(), stages(tallies.get(row), shown[row])))
                .toList();
    }

    private List<Funnel.Reached> stages(Tally tally, int shown) {
        var stages = new ArrayList<Funnel.Reached>();
        for (int level = 0; level < STAGES.length; level++) {
            var reached = shown(tally.cells(), shown, level);
            var next = level + 1 < STAGES.length ? shown(tally.cells(), shown, level + 1) : null;
            boolean timed = reached != null && next != null && next >= smallest;
            stages.add(new Funnel.Reached(STAGES[level], reached, part(reached, shown(tally.cells(), shown, 0)),
                    level == 0 ? null : part(reached, shown(tally.cells(), shown, level - 1)),
                    timed ? tenths(tally.median()[level]) : null, timed ? tenths(tally.p90()[level]) : null));
        }
        return List.copyOf(stages);
    }

    private Funnel.Soundings soundings() {
        int shown = Hiding.ofRow(counted.soundings(), Hiding.has(total, 0) ? Hiding.ALL : 0, smallest);
        return new Funnel.Soundings(shown(counted.soundings(), shown, 1), shown(counted.soundings(), shown, 2));
    }

    private Funnel.Refusals refusals() {
        var grounds = List.copyOf(counted.refusals().keySet());
        var rows = counted.refusals().values().toArray(long[][]::new);
        var shown = Hiding.ofRows(rows, total >> REQUESTED, FIRST, smallest);
        var list = new ArrayList<Funnel.Ground>();
        Long refused = null;
        for (int row = 0; row < rows.length; row++) {
            if (grounds.get(row).equals(Counted.NOT_REFUSED)) {
                refused = shown[row] == 0
                        ? null
                        : counted.refusals().values().stream().mapToLong(one -> Hiding.reached(one, 0)).sum()
                                - Hiding.reached(rows[row], 0);
            } else if (shown[row] != 0) {
                list.add(new Funnel.Ground(grounds.get(row), Hiding.reached(rows[row], 0)));
            }
        }
        list.sort(Comparator.comparing((Funnel.Ground ground) -> -ground.refused()).thenComparing(Funnel.Ground::ground));
        return new Funnel.Refusals(refused, List.copyOf(list), grounds.size() - 1 - list.size());
    }

    private List<Funnel.Doubt> concerns(boolean refusedShown) {
        int levels = (total >> REQUESTED & FIRST) | (refusedShown ? 1 << NOT_REFUSED : 0)
                | (Hiding.has(total, Stage.HIRED.ordinal()) ? 1 << HIRED : 0);
        return EnumSet.allOf(ConcernKind.class).stream().filter(counted.concerns()::containsKey)
                .map(kind -> new Funnel.Doubt(kind, answers(counted.concerns().get(kind), levels)))
                .filter(FunnelReport::tellsAnything).toList();
    }

    private static boolean tellsAnything(Funnel.Doubt doubt) {
        return doubt.answers().stream().filter(answer -> answer.answer() != Answer.NOT_RAISED)
                .anyMatch(answer -> answer.pitches() != null && answer.pitches() > 0);
    }

    private List<Funnel.Answered> answers(Map<Answer, long[]> counts, int levels) {
        var rows = Arrays.stream(Answer.values()).map(answer -> counts.getOrDefault(answer, new long[HIRED + 1]).clone())
                .toArray(long[][]::new);
        var all = ends();
        for (int end = 0; end <= HIRED; end++) {
            int column = end;
            rows[Answer.NOT_RAISED.ordinal()][end] = all[end] - Arrays.stream(rows).mapToLong(row -> row[column]).sum();
        }
        var shown = Hiding.ofRows(rows, levels, levels, smallest);
        return IntStream.range(0, rows.length).mapToObj(row -> {
            var pitches = shown(rows[row], shown[row], 0);
            var others = shown(rows[row], shown[row], NOT_REFUSED);
            var hired = shown(rows[row], shown[row], HIRED);
            return new Funnel.Answered(Answer.values()[row], pitches, pitches == null || others == null ? null : pitches - others,
                    hired, part(hired, pitches));
        }).toList();
    }

    /** The requested pitches that were refused, ended or stand otherwise, and were hired. */
    private long[] ends() {
        long refused = counted.refusals().entrySet().stream().filter(entry -> !entry.getKey().equals(Counted.NOT_REFUSED))
                .mapToLong(entry -> Hiding.reached(entry.getValue(), 0)).sum();
        long hired = Hiding.reached(counted.total().cells(), Stage.HIRED.ordinal());
        return new long[]{refused, Hiding.reached(counted.total().cells(), REQUESTED) - refused - hired, hired};
    }

    private static @Nullable Long shown(long[] cells, int shown, int level) {
        return Hiding.has(shown, level) ? Hiding.reached(cells, level) : null;
    }

    private static @Nullable Double part(@Nullable Long some, @Nullable Long all) {
        return some == null || all == null || all == 0 ? null : Math.round(THOUSAND * some / all) / THOUSAND;
    }

    private static @Nullable Double tenths(@Nullable Double days) {
        return days == null ? null : Math.round(TEN * days) / TEN;
    }
}
