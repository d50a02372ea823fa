package jobshare.proposal.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class CellSuppressionTest {

    private static final int SMALLEST = 4;

    /** Cells, rows of one length; few and mostly small, so that what is hidden and what is shown come close. */
    @Provide
    Arbitrary<long[][]> tables() {
        var cell = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
                net.jqwik.api.Tuple.of(5, Arbitraries.longs().between(1, 3)),
                net.jqwik.api.Tuple.of(5, Arbitraries.longs().between(4, 12)));
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(rows -> Arbitraries.integers()
                        .between(1, rows < 3 ? 5 : 3)
                        .flatMap(columns -> cell.list()
                                .ofSize(columns)
                                .map(row -> row.stream().mapToLong(Long::longValue).toArray())
                                .list()
                                .ofSize(rows)
                                .map(list -> list.toArray(long[][]::new))));
    }

    @Property(tries = 2000)
    void noSumOrDifferenceOfShownNumbersRevealsASmallGroup(@ForAll("tables") long[][] cells) {
        var sums = totals(cells);
        int total = CellSuppression.ofRow(sums, CellSuppression.ALL, SMALLEST);
        var rows = CellSuppression.ofRows(cells, total, CellSuppression.ALL, SMALLEST);
        Statistics.collect(Arrays.stream(rows).filter(mask -> mask != 0).count() + " rows are shown");

        assertEquals(List.of(), smallGroups(cells, total, rows));
    }

    /** Shows that the search below finds what it looks for. */
    @Test
    void findsASmallGroupIfOneCanBeCalculated() {
        assertFalse(smallGroups(new long[][]{{20}, {2}}, 1, new int[]{1, 0}).isEmpty());
        assertFalse(smallGroups(new long[][]{{20, 20}, {20, 3}}, 3, new int[]{3, 1}).isEmpty());
        assertFalse(smallGroups(new long[][]{{5, 2}}, 3, new int[]{0}).isEmpty());
    }

    @Test
    void hidesSmallGroupsAndNumbersThatRevealThemAcrossStages() {
        assertEquals("40 30 20 - - 0", row(10, 10, 11, 8, 1, 0));
        assertEquals("40 - 30 30 20 -", row(5, 5, 0, 10, 15, 5));
        assertEquals("- - - - - -", row(1, 1, 1, 1, 1, 0));
    }

    @Test
    void hidesASecondGroupIfTheDifferenceToTheTotalRevealsOne() {
        var rows = CellSuppression.ofRows(new long[][]{{40}, {12}, {5}}, 1, CellSuppression.ALL, 10);

        assertEquals("[1, 0, 0]", Arrays.toString(rows));
    }

    @Test
    void hidesNoMoreThanNeeded() {
        var rows = CellSuppression.ofRows(new long[][]{{40}, {12}, {5}, {6}}, 1, CellSuppression.ALL, 10);

        assertEquals("[1, 1, 0, 0]", Arrays.toString(rows));
    }

    @Test
    void hidesAStageOfAnotherGroupIfTheTotalRevealsIt() {
        var cells = new long[][]{{30, 5}, {30, 30}, {50, 50}};

        assertEquals("[1, 1, 3]", Arrays.toString(CellSuppression.ofRows(cells, 3, CellSuppression.ALL, 10)));
    }

    private static String row(long... cells) {
        int mask = CellSuppression.ofRow(cells, CellSuppression.ALL, 10);
        return IntStream.range(0, cells.length)
                .mapToObj(level -> CellSuppression.has(mask, level) ? Long.toString(CellSuppression.reached(cells, level)) : "-")
                .collect(Collectors.joining(" "));
    }

    private static long[] totals(long[][] cells) {
        return IntStream.range(0, cells[0].length)
                .mapToLong(column -> Arrays.stream(cells).mapToLong(row -> row[column]).sum())
                .toArray();
    }

    /** By brute force: every set of cells that are not known to be empty, of which the sum follows from the numbers shown. */
    private static List<String> smallGroups(long[][] cells, int total, int[] rows) {
        var counts = new ArrayList<Long>();
        var places = new ArrayList<int[]>();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                if (cells[row][column] > 0) {
                    counts.add(cells[row][column]);
                    places.add(new int[]{row, column});
                }
            }
        }
        var numbers = new ArrayList<double[]>();
        for (int level = 0; level < cells[0].length; level++) {
            for (int row = -1; row < rows.length; row++) {
                if (CellSuppression.has(row < 0 ? total : rows[row], level)) {
                    int from = level;
                    int of = row;
                    numbers.add(places.stream()
                            .mapToDouble(place -> place[1] >= from && (of < 0 || place[0] == of) ? 1 : 0)
                            .toArray());
                }
            }
        }
        var basis = LinearSums.basis(numbers);
        var found = new ArrayList<String>();
        for (int set = 1; set < 1 << counts.size(); set++) {
            long sum = 0;
            for (int cell = 0; cell < counts.size(); cell++) {
                sum += CellSuppression.has(set, cell) ? counts.get(cell) : 0;
            }
            if (!CellSuppression.isLarge(sum, SMALLEST) && LinearSums.spans(basis, set)) {
                found.add(Integer.toBinaryString(set) + " counts " + sum);
            }
        }
        return found;
    }
}
