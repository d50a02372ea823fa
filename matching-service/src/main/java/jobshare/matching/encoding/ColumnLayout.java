package jobshare.matching.encoding;

/**
 * Assigns the bits of one 64-bit column to named fields, from the lowest bit on. A field that does not fit is refused when
 * {@link ProfileColumns} is loaded, so that no two fields ever share a bit and nothing is cut off.
 */
final class ColumnLayout {

    private final String name;
    private int used;

    ColumnLayout(String name) {
        this.name = name;
    }

    /** @throws IllegalStateException if the column has too few free bits; the message says what to do */
    BitField field(String field, int bits) {
        if (bits > freeBits()) {
            throw new IllegalStateException("Column " + name + " has " + freeBits() + " free bits and cannot hold field " + field
                    + " of " + bits + " bits. Put the field into another column, or add a column to ProfileColumns.");
        }
        var assigned = new BitField(used, bits);
        used += bits;
        return assigned;
    }

    /** A field for one constant of an enum or none. */
    <E extends Enum<E>> BitField optional(String field, Class<E> type) {
        return field(field, Integer.SIZE - Integer.numberOfLeadingZeros(type.getEnumConstants().length));
    }

    /** A field for a set of constants of an enum. */
    <E extends Enum<E>> BitField set(String field, Class<E> type) {
        return field(field, type.getEnumConstants().length);
    }

    int freeBits() {
        return Long.SIZE - used;
    }
}
