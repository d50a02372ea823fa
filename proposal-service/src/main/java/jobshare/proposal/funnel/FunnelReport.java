package jobshare.proposal.funnel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import jobshare.proposal.concern.ConcernKind;
import org.jspecify.annotations.Nullable;

/**
 * Creates the funnel from the counts and suppresses small ones. All tables of a response show the same totals, or suppress them,
 * and each table is checked against these. No group shows a stage that the total suppresses. Inferences from two tables together
 * are not checked, because the tables share only their totals.
 */
final class FunnelReport {

    private static final Stage[] STAGES = Stage.values();
    private static final int REQUESTED = Stage.REQUESTED.ordinal();
    private static final int FIRST = 1;
    private static final int NOT_REFUSED = 1;
    private static final int HIRED = 2;
    private static final double THOUSAND = 1000;
    private static final double TEN = 10;

    private final FunnelTotals counted;
    private final int smallest;
    private final int total;

    private FunnelReport(FunnelTotals counted, int smallest) {
        this.counted = counted;
        this.smallest = smallest;
        this.total = CellSuppression.ofRow(counted.total().cells(), CellSuppression.ALL, smallest);
    }

    /** @param titles titles of roles, for the labels of the groups */
    static Funnel of(FunnelTotals counted, int smallest, FunnelQuery query, Map<String, String> titles) {
        var report = new FunnelReport(counted, smallest);
        var groups = report.groups(query, titles);
        var refusals = report.refusals();
        return new Funnel(smallest, query.since(), query.until(), report.stages(counted.total(), report.total), query.by(),
                groups, counted.groups().size() - groups.size(), report.soundings(), refusals,
                report.concerns(refusals.refused() != null));
    }

    private List<Funnel.Group> groups(FunnelQuery query, Map<String, String> titles) {
        var by = query.by();
        if (by == null) {
            return List.of();
        }
        var groupCounts = counted.groups();
        var shown = CellSuppression.ofRows(groupCounts.stream().map(GroupCounts::cells).toArray(long[][]::new), total, total,
                smallest);
        var order = by.isTime() ? Comparator.comparing(GroupCounts::key)
                : Comparator.comparing((GroupCounts counts) -> -CellSuppression.reached(counts.cells(), 0))
                        .thenComparing(GroupCounts::key);
        return IntStream.range(0, shown.length)
                .filter(row -> shown[row] != 0)
                .boxed()
                .sorted((a, b) -> order.compare(groupCounts.get(a), groupCounts.get(b)))
                .map(row -> new Funnel.Group(groupCounts.get(row).key(), query.label(groupCounts.get(row), titles),
                        groupCounts.get(row).roleId(), stages(groupCounts.get(row), shown[row])))
                .toList();
    }

    private List<Funnel.StageCount> stages(GroupCounts counts, int shown) {
        var stages = new ArrayList<Funnel.StageCount>();
        for (int level = 0; level < STAGES.length; level++) {
            var reached = shown(counts.cells(), shown, level);
            var next = level + 1 < STAGES.length ? shown(counts.cells(), shown, level + 1) : null;
            boolean timed = reached != null && next != null && next >= smallest;
            stages.add(new Funnel.StageCount(STAGES[level], reached, part(reached, shown(counts.cells(), shown, 0)),
                    level == 0 ? null : part(reached, shown(counts.cells(), shown, level - 1)),
                    timed ? tenths(counts.median()[level]) : null, timed ? tenths(counts.p90()[level]) : null));
        }
        return List.copyOf(stages);
    }

    private Funnel.Soundings soundings() {
        int shown = CellSuppression.ofRow(counted.soundings(), CellSuppression.has(total, 0) ? CellSuppression.ALL : 0, smallest);
        return new Funnel.Soundings(shown(counted.soundings(), shown, 1), shown(counted.soundings(), shown, 2));
    }

    private Funnel.Refusals refusals() {
        var grounds = List.copyOf(counted.refusals().keySet());
        var rows = counted.refusals().values().toArray(long[][]::new);
        var shown = CellSuppression.ofRows(rows, total >> REQUESTED, FIRST, smallest);
        var list = new ArrayList<Funnel.GroundCount>();
        Long refused = null;
        for (int row = 0; row < rows.length; row++) {
            if (grounds.get(row).equals(FunnelTotals.NOT_REFUSED)) {
                refused = shown[row] == 0 ? null
                        : counted.refusals().values().stream().mapToLong(one -> CellSuppression.reached(one, 0)).sum()
                                - CellSuppression.reached(rows[row], 0);
            } else if (shown[row] != 0) {
                list.add(new Funnel.GroundCount(grounds.get(row), CellSuppression.reached(rows[row], 0)));
            }
        }
        list.sort(
                Comparator.comparing((Funnel.GroundCount ground) -> -ground.refused()).thenComparing(Funnel.GroundCount::ground));
        return new Funnel.Refusals(refused, List.copyOf(list), grounds.size() - 1 - list.size());
    }

    private List<Funnel.ConcernCount> concerns(boolean refusedShown) {
        int levels = (total >> REQUESTED & FIRST) | (refusedShown ? 1 << NOT_REFUSED : 0)
                | (CellSuppression.has(total, Stage.HIRED.ordinal()) ? 1 << HIRED : 0);
        return EnumSet.allOf(ConcernKind.class)
                .stream()
                .filter(counted.concerns()::containsKey)
                .map(kind -> new Funnel.ConcernCount(kind,
                        outcomes(Objects.requireNonNull(counted.concerns().get(kind)), levels)))
                .filter(FunnelReport::showsAnything)
                .toList();
    }

    private static boolean showsAnything(Funnel.ConcernCount concern) {
        return concern.outcomes()
                .stream()
                .filter(answer -> answer.outcome() != ConcernOutcome.NOT_RAISED)
                .anyMatch(answer -> answer.pitches() != null && answer.pitches() > 0);
    }

    private List<Funnel.OutcomeCount> outcomes(Map<ConcernOutcome, long[]> counts, int levels) {
        var rows = Arrays.stream(ConcernOutcome.values())
                .map(answer -> counts.getOrDefault(answer, new long[HIRED + 1]).clone())
                .toArray(long[][]::new);
        var all = ends();
        for (int end = 0; end <= HIRED; end++) {
            int column = end;
            rows[ConcernOutcome.NOT_RAISED.ordinal()][end] = all[end] - Arrays.stream(rows).mapToLong(row -> row[column]).sum();
        }
        var shown = CellSuppression.ofRows(rows, levels, levels, smallest);
        return IntStream.range(0, rows.length).mapToObj(row -> {
            var pitches = shown(rows[row], shown[row], 0);
            var others = shown(rows[row], shown[row], NOT_REFUSED);
            var hired = shown(rows[row], shown[row], HIRED);
            return new Funnel.OutcomeCount(ConcernOutcome.values()[row], pitches,
                    pitches == null || others == null ? null : pitches - others, hired, part(hired, pitches));
        }).toList();
    }

    /** The requested pitches by end: refused, other, hired. */
    private long[] ends() {
        long refused = counted.refusals()
                .entrySet()
                .stream()
                .filter(entry -> !entry.getKey().equals(FunnelTotals.NOT_REFUSED))
                .mapToLong(entry -> CellSuppression.reached(entry.getValue(), 0))
                .sum();
        long hired = CellSuppression.reached(counted.total().cells(), Stage.HIRED.ordinal());
        return new long[]{refused, CellSuppression.reached(counted.total().cells(), REQUESTED) - refused - hired, hired};
    }

    private static @Nullable Long shown(long[] cells, int shown, int level) {
        return CellSuppression.has(shown, level) ? CellSuppression.reached(cells, level) : null;
    }

    private static @Nullable Double part(@Nullable Long some, @Nullable Long all) {
        return some == null || all == null || all == 0 ? null : Math.round(THOUSAND * some / all) / THOUSAND;
    }

    private static @Nullable Double tenths(@Nullable Double days) {
        return days == null ? null : Math.round(TEN * days) / TEN;
    }
}
