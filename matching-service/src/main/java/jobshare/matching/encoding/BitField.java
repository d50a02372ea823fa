package jobshare.matching.encoding;

/** A range of bits in a 64-bit word that holds an unsigned number. */
public record BitField(int shift, int bits) {

    public BitField {
        if (shift < 0 || bits < 1 || shift + bits > Long.SIZE) {
            throw new IllegalArgumentException(bits + " bits from bit " + shift + " do not fit into a word");
        }
    }

    public long of(long word) {
        return word >>> shift & -1L >>> Long.SIZE - bits;
    }

    public int intOf(long word) {
        return (int) of(word);
    }

    /** @throws IllegalArgumentException if the number does not fit, so that nothing is cut off silently */
    long with(long number) {
        if (number >>> bits - 1 >>> 1 != 0) {
            throw new IllegalArgumentException(number + " does not fit into " + bits + " bits");
        }
        return number << shift;
    }
}
