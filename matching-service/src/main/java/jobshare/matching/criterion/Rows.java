package jobshare.matching.criterion;

import java.util.function.IntConsumer;

/** Some of the rows of {@link Columns}, a bit for each. For one thread. */
public final class Rows {

    private final long[] bits;

    private Rows(long[] bits) {
        this.bits = bits;
    }

    /** @param bits from the first row on, 64 to a word; not copied */
    public static Rows of(long[] bits) {
        return new Rows(bits);
    }

    public int count() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Leaves those of them alone whose number is not below 0. */
    public void keepNotNegative(long[] numbers, int size) {
        for (int from = 0; from < size; from += Long.SIZE) {
            int to = Math.min(size, from + Long.SIZE);
            long negative = 0;
            for (int row = from; row < to; row++) {
                negative |= (numbers[row] >>> Long.SIZE - 1) << row;
            }
            bits[from / Long.SIZE] &= ~negative;
        }
    }

    public void forEach(IntConsumer each) {
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                each.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
