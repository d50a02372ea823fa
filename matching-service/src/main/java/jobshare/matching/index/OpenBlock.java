package jobshare.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Commons;

/** A block that is being changed. Says where its people stand, and copies them only when all changes are made. */
final class OpenBlock {

    private Place[] places = new Place[Block.ROWS];
    private int size;

    /** Where someone stands until the block is closed. */
    record Place(Columns columns, int row) {

        boolean isOf(long idHigh, long idLow) {
            return columns.idLow(row) == idLow && columns.idHigh(row) == idHigh;
        }
    }

    OpenBlock() {
    }

    OpenBlock(Columns columns) {
        for (int row = 0; row < columns.size(); row++) {
            add(new Place(columns, row));
        }
    }

    int size() {
        return size;
    }

    boolean full() {
        return size == Block.ROWS;
    }

    Place at(int row) {
        return places[row];
    }

    void add(Place someone) {
        places[size++] = someone;
    }

    void put(int row, Place someone) {
        places[row] = someone;
    }

    /** Puts the last one in the place of one who goes, so that no hole is left. */
    void remove(int row) {
        places[row] = places[--size];
        places[size] = null;
    }

    /** Keeps the lower half of a full block by some order, and gives the other. */
    OpenBlock split(Comparator<Place> order) {
        Arrays.sort(places, 0, size, order);
        var upper = new OpenBlock();
        for (int row = size / 2; row < size; row++) {
            upper.add(places[row]);
        }
        places = Arrays.copyOf(Arrays.copyOf(places, size / 2), Block.ROWS);
        size /= 2;
        return upper;
    }

    Block close(Commons commons) {
        var columns = new Columns.Builder(commons, size);
        for (int row = 0; row < size; row++) {
            columns.add(places[row].columns, places[row].row);
        }
        return new Block(columns.build());
    }
}
