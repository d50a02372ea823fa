package jobshare.matching.index;

import java.util.function.Consumer;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Traits;
import org.jspecify.annotations.Nullable;

/** Everybody as they were at one moment. Does not change while it is searched, whatever is written meanwhile. */
public final class Snapshot {

    final Block[] blocks;
    final RowTable table;
    private final int people;

    Snapshot(Block[] blocks, int people, RowTable table) {
        this.blocks = blocks;
        this.people = people;
        this.table = table;
    }

    static Snapshot empty() {
        return new Snapshot(new Block[0], 0, new RowTable(0));
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
        for (var block : mostPromisingFirst(gate)) {
            block.search(gate, seen);
        }
    }

    /** The blocks in which the gate may let somebody through, by a counting sort. */
    private Block[] mostPromisingFirst(Gate gate) {
        var promises = new byte[blocks.length];
        var begins = new int[Gate.MOST_PROMISING + 2];
        for (int i = 0; i < blocks.length; i++) {
            promises[i] = (byte) (gate.lets(blocks[i].summary) ? Gate.MOST_PROMISING - gate.promise(blocks[i].summary) : -1);
            begins[promises[i] + 1] += promises[i] < 0 ? 0 : 1;
        }
        for (int promise = 1; promise < begins.length; promise++) {
            begins[promise] += begins[promise - 1];
        }
        var sorted = new Block[begins[begins.length - 1]];
        for (int i = 0; i < blocks.length; i++) {
            if (promises[i] >= 0) {
                sorted[begins[promises[i]]++] = blocks[i];
            }
        }
        return sorted;
    }

    /** The same, where an object of each does not matter. */
    public void search(Gate gate, Consumer<Traits> found) {
        scan(gate, (columns, rows) -> rows.forEach(row -> found.accept(columns.traits(row))));
    }

    /** Passes on all who take part. */
    public void scan(Seen seen) {
        for (var block : blocks) {
            block.all(seen);
        }
    }

    /** The same, where an object of each does not matter. */
    public void all(Consumer<Traits> found) {
        scan((columns, rows) -> rows.forEach(row -> found.accept(columns.traits(row))));
    }
}
