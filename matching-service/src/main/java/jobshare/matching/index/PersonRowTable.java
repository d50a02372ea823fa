package jobshare.matching.index;

/**
 * Finds rows by person id: a hash table with linear probing, with 4 bytes per entry because the ids are in the rows. One thread
 * writes while many read without a lock, each with its own snapshot; a reader trusts an entry only after it has checked the id in
 * the row. An entry of a person who has moved or left is therefore harmless, and the next table omits it. A reader of an older
 * snapshot finds each person where they were in it.
 */
final class PersonRowTable {

    private static final int EMPTY = 0;

    /** Checks whether a row holds a person. */
    @FunctionalInterface
    interface RowCheck {
        boolean holds(int row, long idHigh, long idLow);
    }

    private final int[] entries;
    private int used;

    /** A table for this many people, with room for as many more before it is full. */
    PersonRowTable(int people) {
        entries = new int[Integer.highestOneBit(Math.max(16, people * 2) * 2 - 1)];
    }

    /** The row, or -1. */
    int find(long idHigh, long idLow, RowCheck rows) {
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

    /** Whether three quarters of the entries are used, including outdated ones. */
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
