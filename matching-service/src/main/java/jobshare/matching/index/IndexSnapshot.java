package jobshare.matching.index;

import java.util.function.Consumer;
import jobshare.kit.id.PersonId;
import jobshare.matching.encoding.EncodedProfile;
import org.jspecify.annotations.Nullable;

/** All people at one moment. A snapshot does not change while it is searched. */
public final class IndexSnapshot {

    final IndexBlock[] blocks;
    final PersonRowTable table;
    private final int people;

    IndexSnapshot(IndexBlock[] blocks, int people, PersonRowTable table) {
        this.blocks = blocks;
        this.people = people;
        this.table = table;
    }

    static IndexSnapshot empty() {
        return new IndexSnapshot(new IndexBlock[0], 0, new PersonRowTable(0));
    }

    /** The number of people, including those who are paused or hidden. */
    public int people() {
        return people;
    }

    /** Null if the person was unknown at that moment. */
    public @Nullable EncodedProfile find(PersonId person) {
        int row = table.find(person.value().getMostSignificantBits(), person.value().getLeastSignificantBits(), this::holds);
        return row < 0 ? null : blocks[row / IndexBlock.ROWS].columns.profile(row % IndexBlock.ROWS);
    }

    private boolean holds(int row, long idHigh, long idLow) {
        int block = row / IndexBlock.ROWS;
        int at = row % IndexBlock.ROWS;
        return block < blocks.length && at < blocks[block].columns.size() && blocks[block].columns.idLow(at) == idLow
                && blocks[block].columns.idHigh(at) == idHigh;
    }

    /** Passes on all active and visible people whom the prefilter selects, in an unspecified order. */
    public void scan(ConstraintPrefilter prefilter, RowConsumer consumer) {
        for (var block : mostPromisingFirst(prefilter)) {
            block.search(prefilter, consumer);
        }
    }

    /** The blocks that may hold a selected person, the most promising first, by a counting sort: O(n) in the number of blocks. */
    private IndexBlock[] mostPromisingFirst(ConstraintPrefilter prefilter) {
        var promises = new byte[blocks.length];
        var begins = new int[ConstraintPrefilter.MOST_PROMISING + 2];
        for (int i = 0; i < blocks.length; i++) {
            promises[i] = (byte) (prefilter.maySelectFrom(blocks[i].summary)
                    ? ConstraintPrefilter.MOST_PROMISING - prefilter.promise(blocks[i].summary)
                    : -1);
            begins[promises[i] + 1] += promises[i] < 0 ? 0 : 1;
        }
        for (int promise = 1; promise < begins.length; promise++) {
            begins[promise] += begins[promise - 1];
        }
        var sorted = new IndexBlock[begins[begins.length - 1]];
        for (int i = 0; i < blocks.length; i++) {
            if (promises[i] >= 0) {
                sorted[begins[promises[i]]++] = blocks[i];
            }
        }
        return sorted;
    }

    /** The same with an object per person. */
    public void search(ConstraintPrefilter prefilter, Consumer<EncodedProfile> found) {
        scan(prefilter, (columns, rows) -> rows.forEach(row -> found.accept(columns.profile(row))));
    }

    /** Passes on all active and visible people. */
    public void scan(RowConsumer consumer) {
        for (var block : blocks) {
            block.all(consumer);
        }
    }

    /** The same with an object per person. */
    public void all(Consumer<EncodedProfile> found) {
        scan((columns, rows) -> rows.forEach(row -> found.accept(columns.profile(row))));
    }
}
