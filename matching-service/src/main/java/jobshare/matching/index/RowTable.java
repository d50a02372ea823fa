package jobshare.matching.index;

/**
 * Rows by person id: a hash table with linear probing, of which an entry is 4 bytes since the ids themselves stand in the rows.
 * One thread writes, many read without a lock, in whatever snapshot they have: nothing is trusted before the id has been seen in
 * the row. So an entry whose person has moved or gone does no harm, and is only left out of the next table; and whoever still
 * reads an older snapshot finds everybody where they were in it.
 */
final class RowTable {

    private static final int EMPTY = 0;

    /** Knows who stands where. */
    @FunctionalInterface
    interface Rows {
        boolean holds(int row, long idHigh, long idLow);
    }

    private final int[] entries;
    private int used;

    /** For so many people, with room for as many again before it is full. */
    RowTable(int people) {
        entries = new int[Integer.highestOneBit(Math.max(16, people * 2) * 2 - 1)];
    }

    /** The row, or -1. */
    int find(long idHigh, long idLow, Rows rows) {
        for (int at = start(idHigh, idLow); entries[at] != EMPTY; at = next(at)) {
            if (rows.holds(entries[at] - 1, idHigh, idLow)) {
                return entries[at] - 1;
            }
        }
        return -1;
    }

    void add(long idHigh, long idLow, int row) {
        int at = start(idHigh, idLow);
        while (entries[at] != EMPTY && entries[at] != row + 1) {
            at = next(at);
        }
        used += entries[at] == EMPTY ? 1 : 0;
        entries[at] = row + 1;
    }

    /** Three quarters full, entries that are out of date included: time for a new table. */
    boolean full() {
        return used * 4L >= entries.length * 3L;
    }

    private int start(long idHigh, long idLow) {
        long mixed = (idHigh ^ idLow) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & entries.length - 1;
    }

    private int next(int at) {
        return at + 1 & entries.length - 1;
    }
}
