package jobshare.matching.index;

import java.util.Arrays;
import java.util.BitSet;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Traits;

/** Which rows are in use. Belongs to the one who writes; see {@link People}. */
final class Rows {

    private final BitSet used = new BitSet();
    /** No row below this is free. */
    private int free;

    Draft draft(Snapshot before) {
        return new Draft(before);
    }

    /** The next snapshot in the making: copies a block when it first changes. */
    final class Draft {

        private final BitSet copied = new BitSet();
        private Snapshot after;
        private RowTable table;

        private Draft(Snapshot before) {
            table = before.rows();
            after = new Snapshot(before.blocks.clone(), before.people(), table);
        }

        /** @return false where someone of that id is known who is at least as new */
        boolean put(Traits person) {
            int row = table.find(person.idHigh, person.idLow, after);
            if (row >= 0) {
                if (after.at(row).version >= person.version) {
                    return false;
                }
                writable(row).put(row % Block.ROWS, person);
                return true;
            }
            row = used.nextClearBit(free);
            used.set(row);
            free = row + 1;
            writable(row).put(row % Block.ROWS, person);
            after = new Snapshot(after.blocks, after.people() + 1, table);
            enter(person, row);
            return true;
        }

        boolean remove(PersonId id) {
            long high = id.value().getMostSignificantBits();
            long low = id.value().getLeastSignificantBits();
            int row = table.find(high, low, after);
            if (row < 0) {
                return false;
            }
            table.remove(high, low, row);
            writable(row).clear(row % Block.ROWS);
            used.clear(row);
            free = Math.min(free, row);
            after = new Snapshot(after.blocks, after.people() - 1, table);
            return true;
        }

        Snapshot publish() {
            return after;
        }

        private Block writable(int row) {
            int block = row / Block.ROWS;
            var blocks = after.blocks;
            if (block >= blocks.length) {
                blocks = Arrays.copyOf(blocks, block + 1);
                blocks[block] = new Block();
                copied.set(block);
                after = new Snapshot(blocks, after.people(), table);
            } else if (!copied.get(block)) {
                blocks[block] = blocks[block].copy();
                copied.set(block);
            }
            return blocks[block];
        }

        private void enter(Traits person, int row) {
            if (!table.full()) {
                table.add(person.idHigh, person.idLow, row);
                return;
            }
            table = new RowTable(4 * after.people());
            for (int at = used.nextSetBit(0); at >= 0; at = used.nextSetBit(at + 1)) {
                var entered = after.at(at);
                table.add(entered.idHigh, entered.idLow, at);
            }
            after = new Snapshot(after.blocks, after.people(), table);
        }
    }
}
