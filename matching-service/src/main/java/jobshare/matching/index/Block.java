package jobshare.matching.index;

import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Rows;

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
        var rows = Rows.of(takingPart.clone());
        gate.keep(columns, rows);
        seen.some(columns, rows);
    }

    /** All who take part. */
    void all(Seen seen) {
        seen.some(columns, Rows.of(takingPart.clone()));
    }
}
