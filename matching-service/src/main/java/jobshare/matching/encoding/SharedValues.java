package jobshare.matching.encoding;

import java.util.Arrays;

/** Values that many people have in common, which {@link ProfileColumns} hold by number: time zones and sets of languages. */
public final class SharedValues {

    final InternedValues<Zone> zones = new InternedValues<>();
    final InternedValues<Languages> languages = new InternedValues<>();

    /**
     * @param name the number of its name in the dictionary
     * @param offsets the shared array of {@link ZoneOffsets}
     */
    record Zone(int name, short[] offsets) {
    }

    /** @param numbers of the dictionary, ascending */
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
