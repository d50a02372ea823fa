package jobshare.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.SharedValues;
import jobshare.matching.index.MutableBlock.Place;
import org.jspecify.annotations.Nullable;

/**
 * Builds the next snapshot. A block is opened when it first changes; a full block is split in two, like a leaf of a B-tree. Only
 * the writer knows which block holds which keys.
 */
final class SnapshotBuilder {

    private final SharedValues sharedValues;
    private final long week;
    /** The number of each block by the lowest key that it holds. */
    private final NavigableMap<SortKey, Integer> order;
    private final Comparator<Place> byKey = Comparator.comparing(this::key);
    private final Map<Integer, MutableBlock> open = new HashMap<>();
    private IndexBlock[] blocks;
    private PersonRowTable table;
    private int people;

    SnapshotBuilder(IndexSnapshot before, NavigableMap<SortKey, Integer> order, SharedValues sharedValues, long week) {
        this.order = order;
        this.sharedValues = sharedValues;
        this.week = week;
        blocks = before.blocks.clone();
        table = before.table;
        people = before.people();
    }

    private SortKey key(Place place) {
        return SortKey.of(place.columns(), place.row(), week);
    }

    /** @return false if the index already has the same version of the person, or a newer one */
    boolean put(ProfileColumns columns, int row) {
        var added = new Place(columns, row);
        int known = find(columns.idHigh(row), columns.idLow(row));
        int target = order.isEmpty() ? addBlock(SortKey.FIRST, new MutableBlock()) : order.floorEntry(key(added)).getValue();
        if (known >= 0) {
            var place = placeOf(known);
            if (place.columns().version(place.row()) >= columns.version(row)) {
                return false;
            }
            if (known / IndexBlock.ROWS == target) {
                open(target).put(known % IndexBlock.ROWS, added);
                return true;
            }
            take(known);
        }
        insert(added, target);
        people += known < 0 ? 1 : 0;
        return true;
    }

    /** @return whether the person was in the index */
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
        int block = row / IndexBlock.ROWS;
        int at = row % IndexBlock.ROWS;
        open(block).remove(at);
        if (at < open(block).size()) {
            enter(block, at);
        }
    }

    private void insert(Place place, int target) {
        if (open(target).full()) {
            var upper = open(target).split(byKey);
            int lower = target;
            int upperBlock = addBlock(key(upper.at(0)), upper);
            enterAll(lower);
            enterAll(upperBlock);
            target = byKey.compare(place, upper.at(0)) < 0 ? lower : upperBlock;
        }
        open(target).add(place);
        enter(target, open(target).size() - 1);
    }

    private int addBlock(SortKey lowest, MutableBlock added) {
        int block = blocks.length;
        blocks = Arrays.copyOf(blocks, block + 1);
        open.put(block, added);
        order.put(lowest, block);
        return block;
    }

    private MutableBlock open(int block) {
        return open.computeIfAbsent(block, closed -> new MutableBlock(blocks[closed].columns));
    }

    private void enterAll(int block) {
        for (int at = 0; at < open(block).size(); at++) {
            enter(block, at);
        }
    }

    private void enter(int block, int at) {
        if (table.full()) {
            table = new PersonRowTable(people);
            for (int each = 0; each < blocks.length; each++) {
                for (int row = 0; row < size(each); row++) {
                    add(each, row);
                }
            }
        }
        add(block, at);
    }

    private void add(int block, int at) {
        var place = placeOf(block * IndexBlock.ROWS + at);
        table.add(place.columns().idHigh(place.row()), place.columns().idLow(place.row()), block * IndexBlock.ROWS + at);
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

    private Place placeOf(int row) {
        return Objects.requireNonNull(at(row));
    }

    /** Null if the row does not exist, as in an outdated entry of the table. */
    private @Nullable Place at(int row) {
        int block = row / IndexBlock.ROWS;
        int at = row % IndexBlock.ROWS;
        if (block >= blocks.length || at >= size(block)) {
            return null;
        }
        return open.containsKey(block) ? open.get(block).at(at) : new Place(blocks[block].columns, at);
    }

    IndexSnapshot publish() {
        open.forEach((block, changed) -> blocks[block] = changed.close(sharedValues));
        return new IndexSnapshot(blocks, people, table);
    }
}
