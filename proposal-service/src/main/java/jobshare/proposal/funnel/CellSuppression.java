package jobshare.proposal.funnel;

import java.util.Arrays;

/**
 * Cell suppression: decides which numbers of a table may be shown, so that the count of no small group can be calculated from them.
 *
 * <p>A table counts pitches in cells. A row is a group, a column is the last stage reached; both are partitions. A row, and the
 * total of all rows, shows <em>levels</em>: how many pitches reached at least a stage. A set of levels is a bit mask. Any set of
 * cells with 1 to {@code smallest - 1} pitches is too small to show.
 *
 * <p>A reader can calculate sums and differences of the levels shown. The levels of the total divide the columns into
 * <em>classes</em>; the levels of a row divide it into <em>blocks</em>. Apart from whole blocks, a reader can calculate, for each
 * set of classes, the remainder: the pitches in these classes of each block that is partly inside, and of each suppressed row. So
 * every class, every block and every such remainder must be large enough or empty. That takes 2<sup>columns</sup> sums over the
 * table. Cells that a reader may know to be empty are treated as known.
 */
final class CellSuppression {

    /** Every level. */
    static final int ALL = -1;

    private final long[][] cells;
    private final int total;
    private final int smallest;
    private final int columns;
    private final int[] shown;

    private CellSuppression(long[][] cells, int total, int smallest) {
        this.cells = cells;
        this.total = total;
        this.smallest = smallest;
        this.columns = cells.length == 0 ? 0 : cells[0].length;
        this.shown = new int[cells.length];
    }

    /**
     * The levels that one row may show, considered alone; earlier levels have priority.
     *
     * @param row pitches by last stage reached
     * @param allowed the levels that may be considered
     */
    static int ofRow(long[] row, int allowed, int smallest) {
        int mask = 0;
        long last = 0;
        for (int level = 0; level < row.length; level++) {
            long reached = reached(row, level);
            boolean good = isLarge(reached, smallest) && (level == 0 || isLarge(last - reached, smallest));
            if (level == 0 && (!good || !has(allowed, 0))) {
                return 0;
            }
            if (good && has(allowed, level)) {
                mask |= 1 << level;
                last = reached;
            }
        }
        return mask;
    }

    /**
     * The levels that each row may show in addition to those of the total.
     *
     * @param cells rows of the same length
     * @param total the levels of the total; each class is large enough or empty
     * @param allowed the levels that a row may show
     */
    static int[] ofRows(long[][] cells, int total, int allowed, int smallest) {
        var suppression = new CellSuppression(cells, total, smallest);
        if (has(total, 0)) {
            for (int row = 0; row < cells.length; row++) {
                suppression.shown[row] = ofRow(cells[row], allowed, smallest);
            }
            suppression.suppressRemainders();
        }
        return suppression.shown;
    }

    /** One pass suffices: suppressing a level adds whole blocks to other remainders, and never makes them smaller. */
    private void suppressRemainders() {
        for (int classes = 1; classes < 1 << Integer.bitCount(total & (1 << columns) - 1); classes++) {
            int inside = columnsOf(classes);
            while (hasSmallRemainder(inside)) {
                suppressOne(inside);
            }
        }
    }

    /** The columns of a set of classes. */
    private int columnsOf(int classes) {
        int set = 0;
        int number = -1;
        for (int column = 0; column < columns; column++) {
            number += has(total, column) ? 1 : 0;
            set |= has(classes, number) ? 1 << column : 0;
        }
        return set;
    }

    /** Whether a small group can be calculated with these columns. */
    private boolean hasSmallRemainder(int inside) {
        long split = 0;
        long hiddenInside = 0;
        long hiddenOutside = 0;
        for (int row = 0; row < cells.length; row++) {
            if (shown[row] == 0) {
                hiddenInside += sum(row, 0, columns, inside);
                hiddenOutside += sum(row, 0, columns, ~inside);
            } else {
                for (int start = 0; start < columns; start = end(row, start)) {
                    long part = sum(row, start, end(row, start), inside);
                    split += sum(row, start, end(row, start), ~inside) > 0 ? part : 0;
                }
            }
        }
        return !isLarge(split + hiddenInside, smallest) || hiddenOutside == 0 && !isLarge(split, smallest);
    }

    /** Suppresses one level, of the smallest row that enlarges the remainder. */
    private void suppressOne(int inside) {
        int smallestRow = -1;
        boolean apart = false;
        for (int row = 0; row < cells.length; row++) {
            if (shown[row] != 0) {
                boolean has = hasBlockWithin(row, inside);
                boolean better = smallestRow < 0 || has && !apart || has == apart && size(row) < size(smallestRow);
                if (better) {
                    smallestRow = row;
                    apart = has;
                }
            }
        }
        shown[smallestRow] = apart ? merged(smallestRow, inside) : 0;
    }

    private boolean hasBlockWithin(int row, int inside) {
        return blockWithin(row, inside) >= 0;
    }

    /** The start of the last block of a row with pitches in these columns only; -1 if there is none. */
    private int blockWithin(int row, int inside) {
        int found = -1;
        for (int start = 0; start < columns; start = end(row, start)) {
            if (sum(row, start, end(row, start), inside) > 0 && sum(row, start, end(row, start), ~inside) == 0) {
                found = start;
            }
        }
        return found;
    }

    /** The levels of a row after its block is merged with the previous one, or the first block with the next one. */
    private int merged(int row, int inside) {
        int start = blockWithin(row, inside);
        int next = end(row, start);
        int border = start > 0 ? start : next < columns ? next : 0;
        return border == 0 ? 0 : shown[row] & ~(1 << border);
    }

    private int end(int row, int start) {
        int end = start + 1;
        while (end < columns && !has(shown[row], end)) {
            end++;
        }
        return end;
    }

    private long sum(int row, int from, int to, int inside) {
        long sum = 0;
        for (int column = from; column < to; column++) {
            sum += has(inside, column) ? cells[row][column] : 0;
        }
        return sum;
    }

    private long size(int row) {
        return reached(cells[row], 0);
    }

    /** The number of pitches of a row that reached at least a level. */
    static long reached(long[] row, int level) {
        return Arrays.stream(row, level, row.length).sum();
    }

    static boolean has(int mask, int level) {
        return (mask & 1 << level) != 0;
    }

    static boolean isLarge(long count, int smallest) {
        return count == 0 || count >= smallest;
    }
}
