package jobshare.matching.index;

/**
 * Rows by person id: a hash table with linear probing, of which an entry is 4 bytes since the ids themselves stand in the rows.
 * One thread writes, many read without a lock: a reader trusts no entry before it has seen the id in the row, in its own
 * snapshot.
 */
final class RowTable {

    private static final int EMPTY = 0;
    private static final int REMOVED = -1;

    private final int[] entries;
    private int used;

    RowTable(int capacity) {
        entries = new int[Integer.highestOneBit(Math.max(16, capacity) * 2 - 1)];
    }

    /** The row, or -1. */
    int find(long idHigh, long idLow, Snapshot snapshot) {
        for (int at = start(idHigh, idLow); entries[at] != EMPTY; at = next(at)) {
            int row = entries[at] - 1;
            if (row >= 0) {
                var person = snapshot.at(row);
                if (person != null && person.idHigh == idHigh && person.idLow == idLow) {
                    return row;
                }
            }
        }
        return -1;
    }

    /** Of an id that is not in the table. */
    void add(long idHigh, long idLow, int row) {
        int at = start(idHigh, idLow);
        while (entries[at] != EMPTY) {
            at = next(at);
        }
        entries[at] = row + 1;
        used++;
    }

    void remove(long idHigh, long idLow, int row) {
        int at = start(idHigh, idLow);
        while (entries[at] != row + 1) {
            at = next(at);
        }
        entries[at] = REMOVED;
    }

    /** Half full, removed entries included: time for a new table. */
    boolean full() {
        return used * 2 >= entries.length;
    }

    private int start(long idHigh, long idLow) {
        long mixed = (idHigh ^ idLow) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & entries.length - 1;
    }

    private int next(int at) {
        return at + 1 & entries.length - 1;
    }
}
