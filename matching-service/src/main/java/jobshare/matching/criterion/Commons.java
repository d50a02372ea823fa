package jobshare.matching.criterion;

import java.util.Arrays;

/** What many people have in common and {@link Columns} therefore hold by number: time zones and sets of languages. */
public final class Commons {

    final Interned<Zone> zones = new Interned<>();
    final Interned<Languages> languages = new Interned<>();

    /**
     * @param name number of the lexicon
     * @param offsets the array that {@link Zones} shares
     */
    record Zone(int name, short[] offsets) {
    }

    /** @param numbers of the lexicon, ascending */
    record Languages(int[] numbers) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Languages that && Arrays.equals(numbers, that.numbers);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(numbers);
        }
    }
}
