package jobshare.matching.index;

import java.util.function.Consumer;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Traits;
import org.jspecify.annotations.Nullable;

/** Everybody as they were at one moment. Does not change while it is searched, whatever is written meanwhile. */
public final class Snapshot {

    static final Snapshot EMPTY = new Snapshot(new Block[0], 0, new RowTable(16));

    final Block[] blocks;
    private final int people;
    private final RowTable rows;

    Snapshot(Block[] blocks, int people, RowTable rows) {
        this.blocks = blocks;
        this.people = people;
        this.rows = rows;
    }

    /** How many people there are, whether they take part or not. */
    public int people() {
        return people;
    }

    /** Null for someone who was unknown at that moment, or has been erased since. */
    public @Nullable Traits find(PersonId person) {
        int row = rows.find(person.value().getMostSignificantBits(), person.value().getLeastSignificantBits(), this);
        return row < 0 ? null : at(row);
    }

    /** Passes on all who take part and whom the gate lets through, in no order that means anything. */
    public void search(Gate gate, Consumer<Traits> found) {
        for (var block : blocks) {
            for (int word = 0; word < Block.ROWS / Long.SIZE; word++) {
                for (long rows = block.through(gate, word); rows != 0; rows &= rows - 1) {
                    var person = block.at(word * Long.SIZE + Long.numberOfTrailingZeros(rows));
                    if (person != null) {
                        found.accept(person);
                    }
                }
            }
        }
    }

    /** Passes on all who take part. */
    public void all(Consumer<Traits> found) {
        for (var block : blocks) {
            for (int row = 0; row < Block.ROWS; row++) {
                var person = block.at(row);
                if (person != null && person.active && person.visible) {
                    found.accept(person);
                }
            }
        }
    }

    RowTable rows() {
        return rows;
    }

    @Nullable
    Traits at(int row) {
        return row >= blocks.length * Block.ROWS ? null : blocks[row / Block.ROWS].at(row % Block.ROWS);
    }
}
