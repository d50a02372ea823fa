package jobshare.proposal.funnel;

import java.util.Arrays;

/**
 * Decides which numbers of a table may be shown, so that none can be calculated from them that counts a group which is too small.
 *
 * <p>A table counts pitches in cells: a row is a group, a column is how far they came, and both divide the pitches without overlap. What
 * is shown of a row, or of the total of all rows, are <em>levels</em>: how many came at least so far. A set of levels is a bit mask.
 * A group is any set of cells. It is too small with 1 to {@code smallest - 1} pitches; none at all is no group.
 *
 * <p>What a reader can calculate are sums and differences of the levels shown. The levels shown of the total cut the columns into
 * <em>classes</em>, those of a row cut it into <em>blocks</em>. A group that can be calculated is, apart from whole blocks and for some
 * set of classes, what those rows hold in it that show neither none nor all of it apart: the part in these classes of each block that
 * lies on both sides, and of each row that is not shown. So it is enough that every class and every block is large enough or empty,
 * and this remainder too, for every set of classes: 2<sup>columns</sup> sums over the table. Cells that a reader may know to be
 * empty only add to what can be calculated, and are reckoned as known.
 */
final class Hiding {

    /** Every level. */
    static final int ALL = -1;

    private final long[][] cells;
    private final int total;
    private final int smallest;
    private final int columns;
    private final int[] shown;

    private Hiding(long[][] cells, int total, int smallest) {
        this.cells = cells;
        this.total = total;
        this.smallest = smallest;
        this.columns = cells.length == 0 ? 0 : cells[0].length;
        this.shown = new int[cells.length];
    }

    /**
     * The levels that may be shown of one row by itself, the first ones first.
     *
     * @param row how many came exactly so far
     * @param allowed the levels of which there is a question at all
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
     * The levels that may be shown of each row beside those of the total.
     *
     * @param cells rows of the same length
     * @param total the levels that are shown of the total, each class of which is large enough or empty
     * @param allowed the levels that a row may show
     */
    static int[] ofRows(long[][] cells, int total, int allowed, int smallest) {
        var hiding = new Hiding(cells, total, smallest);
        if (has(total, 0)) {
            for (int row = 0; row < cells.length; row++) {
                hiding.shown[row] = ofRow(cells[row], allowed, smallest);
            }
            hiding.hideWhatTellsOfOthers();
        }
        return hiding.shown;
    }

    /** Once through: showing less makes no other remainder smaller, since only whole blocks are added to it. */
    private void hideWhatTellsOfOthers() {
        for (int classes = 1; classes < 1 << Integer.bitCount(total & (1 << columns) - 1); classes++) {
            int inside = columnsOf(classes);
            while (tells(inside)) {
                hideOne(inside);
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

    /** Whether a group that is too small can be calculated by means of these columns. */
    private boolean tells(int inside) {
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

    /** Shows one level less, of the smallest row that adds to the remainder by it. */
    private void hideOne(int inside) {
        int smallestRow = -1;
        boolean apart = false;
        for (int row = 0; row < cells.length; row++) {
            if (shown[row] != 0) {
                boolean has = hasBlockWithin(row, inside);
                boolean better = smallestRow < 0 || has && !apart
                        || has == apart && size(row) < size(smallestRow);
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

    /** The start of the last block of a row that has pitches in these columns and in no others; -1 where there is none. */
    private int blockWithin(int row, int inside) {
        int found = -1;
        for (int start = 0; start < columns; start = end(row, start)) {
            if (sum(row, start, end(row, start), inside) > 0 && sum(row, start, end(row, start), ~inside) == 0) {
                found = start;
            }
        }
        return found;
    }

    /** What a row shows when the block is joined to the one before, or the first to the next one. */
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

    /** How many of a row came at least so far. */
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
