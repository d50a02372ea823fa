package jobshare.matching.index;

import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Rows;

/** Up to {@value #ROWS} people who stand beside each other in the order of {@link SortKey}. Never changes. */
final class Block {

    static final int ROWS = 256;

    final Columns columns;
    final Summary summary;
    Block(Columns columns) {
        this.columns = columns;
        summary = new Summary(columns);
    }

    void search(Gate gate, Seen seen) {
        seen.some(columns, gate.through(columns));
    }

    /** All who take part. */
    void all(Seen seen) {
        var rows = new Rows(columns.size());
        for (int row = 0; row < columns.size(); row++) {
            if (columns.takesPart(row)) {
                rows.add(row);
            }
        }
        seen.some(columns, rows);
    }
}
