package jobshare.matching.index;

import jobshare.matching.criterion.Columns;

/** Up to {@value #ROWS} people who stand beside each other in the order of {@link SortKey}. Never changes. */
final class Block {

    static final int ROWS = 256;

    final Columns columns;
    final Summary summary;
    private final long[] takingPart;

    Block(Columns columns) {
        this.columns = columns;
        summary = new Summary(columns);
        takingPart = new long[(columns.size() + Long.SIZE - 1) / Long.SIZE];
        for (int row = 0; row < columns.size(); row++) {
            takingPart[row / Long.SIZE] |= columns.takesPart(row) ? 1L << row : 0;
        }
    }

    void search(Gate gate, Seen seen) {
        for (int word = 0; word < takingPart.length; word++) {
            int from = word * Long.SIZE;
            int to = Math.min(columns.size(), from + Long.SIZE);
            long through = 0;
            for (int row = from; row < to; row++) {
                through |= gate.lets(columns, row) ? 1L << row : 0;
            }
            pass(from, through & takingPart[word], seen);
        }
    }

    /** All who take part. */
    void all(Seen seen) {
        for (int word = 0; word < takingPart.length; word++) {
            pass(word * Long.SIZE, takingPart[word], seen);
        }
    }

    private void pass(int from, long rows, Seen seen) {
        for (long left = rows; left != 0; left &= left - 1) {
            seen.at(columns, from + Long.numberOfTrailingZeros(left));
        }
    }
}
