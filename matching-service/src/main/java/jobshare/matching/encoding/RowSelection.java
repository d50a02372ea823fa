package jobshare.matching.encoding;

import java.util.function.IntConsumer;

/** Row numbers of {@link ProfileColumns}, in the order in which they were added. For one thread. */
public final class RowSelection {

    private final int[] rows;
    private int count;

    /** An empty selection of up to {@code capacity} rows. */
    public RowSelection(int capacity) {
        rows = new int[capacity];
    }

    public int count() {
        return count;
    }

    public int at(int i) {
        return rows[i];
    }

    public void add(int row) {
        rows[count++] = row;
    }

    public void clear() {
        count = 0;
    }

    /** Adds each of the first {@code size} rows whose number is not below 0, without branches. */
    public void addNotNegative(long[] byRow, int size) {
        for (int row = 0; row < size; row++) {
            rows[count] = row;
            count += 1 - (int) (byRow[row] >>> Long.SIZE - 1);
        }
    }

    /** Keeps the rows whose number is not below 0, without branches. */
    public void keepNotNegative(long[] inOrder) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            rows[kept] = rows[i];
            kept += 1 - (int) (inOrder[i] >>> Long.SIZE - 1);
        }
        count = kept;
    }

    public void forEach(IntConsumer each) {
        for (int i = 0; i < count; i++) {
            each.accept(rows[i]);
        }
    }
}
