package jobshare.matching.criterion;

/** Some bits of a 64-bit word that hold a number of their own. */
record BitField(int shift, int bits) {

    BitField {
        if (shift < 0 || bits < 1 || shift + bits > Long.SIZE) {
            throw new IllegalArgumentException(bits + " bits from " + shift + " on are not within a word");
        }
    }

    /** The field that begins where this one ends. */
    BitField then(int more) {
        return new BitField(shift + bits, more);
    }

    long of(long word) {
        return word >>> shift & -1L >>> Long.SIZE - bits;
    }

    int intOf(long word) {
        return (int) of(word);
    }

    /** @throws IllegalArgumentException where the number does not fit, so that nothing is ever cut off in silence */
    long with(long number) {
        if (number >>> bits - 1 >>> 1 != 0) {
            throw new IllegalArgumentException(number + " does not fit into " + bits + " bits");
        }
        return number << shift;
    }
}
