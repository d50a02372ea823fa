package jobshare.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.SharedValues;

/** A block that is being changed. It notes where its people are, and copies them once when it is closed. */
final class MutableBlock {

    private Place[] places = new Place[IndexBlock.ROWS];
    private int size;

    /** Where a person is until the block is closed. */
    record Place(ProfileColumns columns, int row) {

        boolean isOf(long idHigh, long idLow) {
            return columns.idLow(row) == idLow && columns.idHigh(row) == idHigh;
        }
    }

    MutableBlock() {
    }

    MutableBlock(ProfileColumns columns) {
        for (int row = 0; row < columns.size(); row++) {
            add(new Place(columns, row));
        }
    }

    int size() {
        return size;
    }

    boolean full() {
        return size == IndexBlock.ROWS;
    }

    Place at(int row) {
        return places[row];
    }

    void add(Place place) {
        places[size++] = place;
    }

    void put(int row, Place place) {
        places[row] = place;
    }

    /** Moves the last person to the place of the removed one, so that no gap remains. */
    void remove(int row) {
        places[row] = places[--size];
        places[size] = null;
    }

    /** Keeps the lower half of a full block and returns the upper half. */
    MutableBlock split(Comparator<Place> order) {
        Arrays.sort(places, 0, size, order);
        var upper = new MutableBlock();
        for (int row = size / 2; row < size; row++) {
            upper.add(places[row]);
        }
        places = Arrays.copyOf(Arrays.copyOf(places, size / 2), IndexBlock.ROWS);
        size /= 2;
        return upper;
    }

    IndexBlock close(SharedValues sharedValues) {
        var columns = new ProfileColumns.Builder(sharedValues, size);
        for (int row = 0; row < size; row++) {
            columns.add(places[row].columns, places[row].row);
        }
        return new IndexBlock(columns.build());
    }
}
