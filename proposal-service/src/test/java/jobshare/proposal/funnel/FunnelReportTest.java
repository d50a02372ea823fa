package jobshare.proposal.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobshare.proposal.concern.ConcernKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnelReportTest {

    private static final FunnelQuery MONTHS = new FunnelQuery(Breakdown.MONTH, null, null, "");
    private static final FunnelQuery ROLES = new FunnelQuery(Breakdown.ROLE, null, null, "");

    @Test
    void showsTimesOnlyForLargeEnoughGroups() {
        var stages = report(counted(tally("", 20, 12, 0, 0, 0, 30)), MONTHS).stages();

        assertEquals("62 42 30 30 30 30", shown(stages));
        assertEquals(2.0, stages.getFirst().medianDays());
        assertEquals(0.484, stages.getLast().fractionOfDrafted());

        var few = report(counted(tally("", 20, 30, 0, 0, 0, 0)), MONTHS).stages();
        assertNull(few.get(1).medianDays(), "nobody went on");
    }

    @Test
    void ordersGroupsBySizeAndMonthsByTime() {
        var groups = List.of(tally("2026-02", 30, 0, 0, 0, 0, 0), tally("2026-01", 12, 0, 0, 0, 0, 0),
                tally("2026-03", 50, 0, 0, 0, 0, 0));

        assertEquals("2026-01 2026-02 2026-03", keys(report(counted(sum(groups), groups), MONTHS)));
        assertEquals("2026-03 2026-02 2026-01", keys(report(counted(sum(groups), groups), ROLES)));
    }

    @Test
    void countsHiddenGroups() {
        var groups = List.of(tally("a", 30, 0, 0, 0, 0, 0), tally("b", 12, 0, 0, 0, 0, 0), tally("c", 4, 0, 0, 0, 0, 0));
        var funnel = report(counted(sum(groups), groups), ROLES);

        assertEquals("a", keys(funnel));
        assertEquals(2, funnel.hiddenGroups());
    }

    @Test
    void hidesAGroundIfItWouldRevealASmallRemainder() {
        var total = tally("", 20, 40, 0, 0, 0, 20);
        var refusals = Map.of("BURDEN_OF_COSTS", row(35, 0, 0, 0, 0), FunnelTotals.NOT_REFUSED, row(5, 0, 0, 0, 20));

        var funnel = FunnelReport.of(new FunnelTotals(total, List.of(), new long[]{80, 0, 0}, new TreeMap<>(refusals), Map.of()),
                10, MONTHS, Map.of());

        assertEquals("80 60 20 20 20 20", shown(funnel.stages()));
        assertEquals(0, funnel.refusals().grounds().size(),
                "60 requested, 20 hired, 35 refused would tell of 5 that are neither");
    }

    @Test
    void countsConcernsByOutcomeAndEnd() {
        var total = tally("", 0, 60, 0, 0, 0, 40);
        var refusals = Map.of(FunnelTotals.NO_GROUND, row(30, 0, 0, 0, 0), FunnelTotals.NOT_REFUSED, row(30, 0, 0, 0, 40));
        var clients = Map.of(ConcernOutcome.UNRESOLVED, new long[]{20, 0, 0}, ConcernOutcome.RESOLVED_WITH_EVIDENCE,
                new long[]{0, 10, 30});

        var funnel = FunnelReport.of(new FunnelTotals(total, List.of(), new long[]{60, 20, 20}, new TreeMap<>(refusals),
                Map.of(ConcernKind.CLIENTS, clients)), 10, MONTHS, Map.of());

        assertEquals(
                "NOT_RAISED 40 10 10, RESOLVED_WITH_EVIDENCE 40 0 30, RESOLVED_WITHOUT_EVIDENCE 0 0 0," + " UNRESOLVED 20 20 0",
                funnel.concerns()
                        .getFirst()
                        .outcomes()
                        .stream()
                        .map(answer -> answer.outcome() + " " + answer.pitches() + " " + answer.refused() + " " + answer.hired())
                        .collect(Collectors.joining(", ")));
        assertEquals(new Funnel.Soundings(40L, 20L), funnel.soundings());
        assertEquals(30L, funnel.refusals().refused());
    }

    private static Funnel report(FunnelTotals counted, FunnelQuery question) {
        return FunnelReport.of(counted, 10, question, Map.of());
    }

    private static FunnelTotals counted(GroupCounts total, List<GroupCounts> groups) {
        return new FunnelTotals(total, groups, new long[3], Map.of(FunnelTotals.NOT_REFUSED, new long[5]), Map.of());
    }

    private static FunnelTotals counted(GroupCounts total) {
        return counted(total, List.of());
    }

    private static GroupCounts sum(List<GroupCounts> groups) {
        var cells = new long[6];
        groups.forEach(group -> Arrays.setAll(cells, i -> cells[i] + group.cells()[i]));
        return tally("", cells);
    }

    private static GroupCounts tally(String key, long... cells) {
        return new GroupCounts(key, null, cells, days(2), days(9));
    }

    private static @Nullable Double[] days(double days) {
        var all = new Double[6];
        Arrays.fill(all, days);
        return all;
    }

    private static long[] row(long... cells) {
        return cells;
    }

    private static String keys(Funnel funnel) {
        return funnel.groups().stream().map(Funnel.Group::key).collect(Collectors.joining(" "));
    }

    private static String shown(List<Funnel.StageCount> stages) {
        return stages.stream()
                .map(stage -> stage.reached() == null ? "-" : stage.reached().toString())
                .collect(Collectors.joining(" "));
    }
}
