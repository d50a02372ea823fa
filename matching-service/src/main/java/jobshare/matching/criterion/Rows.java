package jobshare.matching.criterion;

import java.util.function.IntConsumer;

/** Numbers of some of the rows of {@link Columns}, in the order in which they were added. For one thread. */
public final class Rows {

    private final int[] rows;
    private int count;

    /** Of at most so many. */
    public Rows(int capacity) {
        rows = new int[capacity];
    }

    public int count() {
        return count;
    }

    int at(int i) {
        return rows[i];
    }

    public void add(int row) {
        rows[count++] = row;
    }

    public void clear() {
        count = 0;
    }

    /** Adds those of the first so many of whom a number is not below 0; without branches, as is the next. */
    public void addNotNegative(long[] byRow, int size) {
        for (int row = 0; row < size; row++) {
            rows[count] = row;
            count += 1 - (int) (byRow[row] >>> Long.SIZE - 1);
        }
    }

    /** Keeps those of whom a number is not below 0. */
    void keepNotNegative(long[] inOrder) {
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
