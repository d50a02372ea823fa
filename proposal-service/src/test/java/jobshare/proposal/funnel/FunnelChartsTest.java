package jobshare.proposal.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FunnelChartsTest {

    @Test
    void drawsBarsByShareAndMarksHiddenOnes() {
        var stages = charts(Breakdown.ROLE, List.of()).stages();

        assertEquals(List.of(400, 100, 0), stages.bars().stream().map(Chart.Bar::strong).toList());
        assertEquals(List.of("4,000, 100 %", "1,000, 25 %", "hidden"), stages.bars().stream().map(Chart.Bar::text).toList());
        assertEquals(List.of(false, false, true), stages.bars().stream().map(Chart.Bar::hidden).toList());
    }

    @Test
    void tableShowsAllGroupsAndChartTheLargestOrLatest() {
        var groups = IntStream.range(0, 20)
                .mapToObj(number -> new Funnel.Group("" + number, "Group " + number, null, STAGES))
                .toList();

        var largest = charts(Breakdown.ROLE, groups);
        assertEquals("Group 0", largest.groups().bars().getFirst().label());
        assertTrue(largest.groups().legend().endsWith("The largest 15."));
        assertEquals(20, largest.groupRows().size());
        var latest = charts(Breakdown.MONTH, groups);
        assertEquals("Group 19", latest.groups().bars().getLast().label());
        assertTrue(latest.groups().legend().endsWith("The latest 15."));
    }

    @Test
    void shortensLongTitlesInTheChartOnly() {
        var title = "🙂".repeat(40);
        var charts = charts(Breakdown.ROLE, List.of(new Funnel.Group("r", title, null, STAGES)));

        assertEquals("🙂".repeat(29) + "…", charts.groups().bars().getFirst().label());
        assertEquals(title, charts.groupRows().getFirst().getFirst());
    }

    private static final List<Funnel.StageCount> STAGES = List.of(
            new Funnel.StageCount(Stage.DRAFTED, 4000L, 1.0, null, 2.0, 9.0),
            new Funnel.StageCount(Stage.REQUESTED, 1000L, 0.25, 0.25, null, null),
            new Funnel.StageCount(Stage.REVIEWED, null, null, null, null, null));

    private static FunnelCharts charts(Breakdown by, List<Funnel.Group> groups) {
        return new FunnelCharts(new Funnel(10, null, null, STAGES, by, groups, 0, new Funnel.Soundings(null, null),
                new Funnel.Refusals(null, List.of(), 0), List.of()));
    }
}
