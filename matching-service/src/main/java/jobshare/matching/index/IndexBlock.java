package jobshare.matching.index;

import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.RowSelection;

/** Up to {@value #ROWS} people who are neighbours in the order of {@link SortKey}. Immutable. */
final class IndexBlock {

    static final int ROWS = 256;

    final ProfileColumns columns;
    final BlockSummary summary;

    IndexBlock(ProfileColumns columns) {
        this.columns = columns;
        summary = new BlockSummary(columns);
    }

    void search(ConstraintPrefilter prefilter, RowConsumer consumer) {
        consumer.accept(columns, prefilter.select(columns));
    }

    /** Passes on all who are active and visible. */
    void all(RowConsumer consumer) {
        var rows = new RowSelection(columns.size());
        for (int row = 0; row < columns.size(); row++) {
            if (columns.participates(row)) {
                rows.add(row);
            }
        }
        consumer.accept(columns, rows);
    }
}
