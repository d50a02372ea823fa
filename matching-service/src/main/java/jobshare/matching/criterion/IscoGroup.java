package jobshare.matching.criterion;

import org.jspecify.annotations.Nullable;

/**
 * ISCO-08 codes, whose digits go from the broad to the narrow: 2 professionals, 24 in business and administration, 242 of
 * administration, 2423 in personnel and careers. Held as 4 bits per digit, the first digit highest.
 */
final class IscoGroup {

    static final int LONGEST = 4;

    private IscoGroup() {
    }

    /** @param code up to 4 digits; what follows is left out, and a code that begins with anything else counts as not told */
    static short pack(@Nullable String code) {
        int packed = 0;
        for (int i = 0; i < LONGEST; i++) {
            packed = packed << 4 | (i < digits(code) ? code.charAt(i) - '0' : 0);
        }
        return (short) packed;
    }

    static byte digits(@Nullable String code) {
        int digits = 0;
        int longest = code == null ? 0 : Math.min(LONGEST, code.length());
        while (digits < longest && code.charAt(digits) >= '0' && code.charAt(digits) <= '9') {
            digits++;
        }
        return (byte) digits;
    }

    /** How many leading digits are the same, 0 to 4. */
    static int common(short one, int digitsOfOne, short other, int digitsOfOther) {
        int different = (one ^ other) & 0xFFFF;
        int same = (Integer.numberOfLeadingZeros(different) - Short.SIZE) / 4;
        return Math.min(same, Math.min(digitsOfOne, digitsOfOther));
    }
}
