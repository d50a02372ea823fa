package jobshare.matching.index;

import java.util.function.Consumer;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Traits;
import org.jspecify.annotations.Nullable;

/** Everybody as they were at one moment. Does not change while it is searched, whatever is written meanwhile. */
public final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(new Block[0], 0, new RowTable(0));

    final Block[] blocks;
    final RowTable table;
    private final int people;

    Snapshot(Block[] blocks, int people, RowTable table) {
        this.blocks = blocks;
        this.people = people;
        this.table = table;
    }

    /** How many people there are, whether they take part or not. */
    public int people() {
        return people;
    }

    /** Null for someone who was unknown at that moment. */
    public @Nullable Traits find(PersonId person) {
        int row = table.find(person.value().getMostSignificantBits(), person.value().getLeastSignificantBits(), this::holds);
        return row < 0 ? null : blocks[row / Block.ROWS].columns.traits(row % Block.ROWS);
    }

    private boolean holds(int row, long idHigh, long idLow) {
        int block = row / Block.ROWS;
        int at = row % Block.ROWS;
        return block < blocks.length && at < blocks[block].columns.size() && blocks[block].columns.idLow(at) == idLow
                && blocks[block].columns.idHigh(at) == idHigh;
    }

    /** Passes on all who take part and whom the gate lets through, in no order that means anything. */
    public void scan(Gate gate, Seen seen) {
        for (var block : blocks) {
            block.search(gate, seen);
        }
    }

    /** The same, where an object of each does not matter. */
    public void search(Gate gate, Consumer<Traits> found) {
        scan(gate, (columns, row) -> found.accept(columns.traits(row)));
    }

    /** Passes on all who take part. */
    public void scan(Seen seen) {
        for (var block : blocks) {
            block.all(seen);
        }
    }

    /** The same, where an object of each does not matter. */
    public void all(Consumer<Traits> found) {
        scan((columns, row) -> found.accept(columns.traits(row)));
    }
}
