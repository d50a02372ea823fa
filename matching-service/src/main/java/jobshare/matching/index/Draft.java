package jobshare.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Commons;
import jobshare.matching.index.OpenBlock.Place;
import org.jspecify.annotations.Nullable;

/**
 * The next snapshot in the making. A block is opened when it first changes; one that is full is split in two, as a leaf of a
 * B-tree is, and which block takes which keys is known to the one who writes alone.
 */
final class Draft {

    private final Commons commons;
    private final long week;
    /** Number of each block by the lowest key that it takes. */
    private final NavigableMap<SortKey, Integer> order;
    private final Comparator<Place> byKey = Comparator.comparing(this::key);
    private final Map<Integer, OpenBlock> open = new HashMap<>();
    private Block[] blocks;
    private RowTable table;
    private int people;

    Draft(Snapshot before, NavigableMap<SortKey, Integer> order, Commons commons, long week) {
        this.order = order;
        this.commons = commons;
        this.week = week;
        blocks = before.blocks.clone();
        table = before.table;
        people = before.people();
    }

    private SortKey key(Place someone) {
        return SortKey.of(someone.columns(), someone.row(), week);
    }

    /** @return false where someone of that id is known who is at least as new */
    boolean put(Columns columns, int row) {
        var told = new Place(columns, row);
        int known = find(columns.idHigh(row), columns.idLow(row));
        int target = order.isEmpty() ? addBlock(SortKey.FIRST, new OpenBlock()) : order.floorEntry(key(told)).getValue();
        if (known >= 0) {
            var place = at(known);
            if (place.columns().version(place.row()) >= columns.version(row)) {
                return false;
            }
            if (known / Block.ROWS == target) {
                open(target).put(known % Block.ROWS, told);
                return true;
            }
            take(known);
        }
        insert(told, target);
        people += known < 0 ? 1 : 0;
        return true;
    }

    /** @return whether they were known */
    boolean remove(long idHigh, long idLow) {
        int known = find(idHigh, idLow);
        if (known < 0) {
            return false;
        }
        take(known);
        people--;
        return true;
    }

    private void take(int row) {
        int block = row / Block.ROWS;
        int at = row % Block.ROWS;
        open(block).remove(at);
        if (at < open(block).size()) {
            enter(block, at);
        }
    }

    private void insert(Place told, int target) {
        if (open(target).full()) {
            var upper = open(target).split(byKey);
            int lower = target;
            int added = addBlock(key(upper.at(0)), upper);
            enterAll(lower);
            enterAll(added);
            target = byKey.compare(told, upper.at(0)) < 0 ? lower : added;
        }
        open(target).add(told);
        enter(target, open(target).size() - 1);
    }

    private int addBlock(SortKey lowest, OpenBlock added) {
        int block = blocks.length;
        blocks = Arrays.copyOf(blocks, block + 1);
        open.put(block, added);
        order.put(lowest, block);
        return block;
    }

    private OpenBlock open(int block) {
        return open.computeIfAbsent(block, closed -> new OpenBlock(blocks[closed].columns));
    }

    private void enterAll(int block) {
        for (int at = 0; at < open(block).size(); at++) {
            enter(block, at);
        }
    }

    private void enter(int block, int at) {
        if (table.full()) {
            table = new RowTable(people);
            for (int each = 0; each < blocks.length; each++) {
                for (int row = 0; row < size(each); row++) {
                    add(each, row);
                }
            }
        }
        add(block, at);
    }

    private void add(int block, int at) {
        var place = at(block * Block.ROWS + at);
        table.add(place.columns().idHigh(place.row()), place.columns().idLow(place.row()), block * Block.ROWS + at);
    }

    private int find(long idHigh, long idLow) {
        return table.find(idHigh, idLow, (row, high, low) -> {
            var place = at(row);
            return place != null && place.isOf(high, low);
        });
    }

    private int size(int block) {
        return open.containsKey(block) ? open.get(block).size() : blocks[block].columns.size();
    }

    private @Nullable Place at(int row) {
        int block = row / Block.ROWS;
        int at = row % Block.ROWS;
        if (block >= blocks.length || at >= size(block)) {
            return null;
        }
        return open.containsKey(block) ? open.get(block).at(at) : new Place(blocks[block].columns, at);
    }

    Snapshot publish() {
        open.forEach((block, changed) -> blocks[block] = changed.close(commons));
        return new Snapshot(blocks, people, table);
    }
}
