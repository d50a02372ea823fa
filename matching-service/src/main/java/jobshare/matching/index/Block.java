package jobshare.matching.index;

import jobshare.matching.criterion.Traits;
import org.jspecify.annotations.Nullable;

/**
 * A run of rows in columns: those that rule most people out, side by side, and the rest behind a reference. Once published in a
 * {@link Snapshot} a block never changes.
 */
final class Block {

    static final int ROWS = 256;

    private final @Nullable Traits[] traits;
    /** One bit per row, set for those who take part. */
    private final long[] takingPart;
    private final long[] available;
    private final int[] places;
    private final short[] least;
    private final short[] most;
    private final byte[] grades;

    Block() {
        this(new Traits[ROWS], new long[ROWS / Long.SIZE], new long[ROWS], new int[ROWS], new short[ROWS], new short[ROWS],
                new byte[ROWS]);
    }

    private Block(@Nullable Traits[] traits, long[] takingPart, long[] available, int[] places, short[] least, short[] most,
            byte[] grades) {
        this.traits = traits;
        this.takingPart = takingPart;
        this.available = available;
        this.places = places;
        this.least = least;
        this.most = most;
        this.grades = grades;
    }

    Block copy() {
        return new Block(traits.clone(), takingPart.clone(), available.clone(), places.clone(), least.clone(), most.clone(),
                grades.clone());
    }

    @Nullable
    Traits at(int row) {
        return traits[row];
    }

    void put(int row, Traits person) {
        traits[row] = person;
        available[row] = person.patternTold ? person.available : Gate.ANY_TIME;
        places[row] = Gate.place(person.site, person.remote);
        least[row] = person.least < 0 ? Gate.ANY_LEAST : person.least;
        most[row] = person.most < 0 ? Gate.ANY_MOST : person.most;
        grades[row] = person.grade;
        if (person.active && person.visible) {
            takingPart[row / Long.SIZE] |= 1L << row;
        } else {
            takingPart[row / Long.SIZE] &= ~(1L << row);
        }
    }

    void clear(int row) {
        traits[row] = null;
        takingPart[row / Long.SIZE] &= ~(1L << row);
    }

    /** Of 64 rows from {@code word * 64} on, a bit for each that the gate lets through. */
    long through(Gate gate, int word) {
        if (takingPart[word] == 0) {
            return 0;
        }
        long through = 0;
        int from = word * Long.SIZE;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            int row = from + bit;
            through |= gate.lets(available[row], grades[row], places[row], least[row], most[row]) ? 1L << bit : 0;
        }
        return through & takingPart[word];
    }
}
