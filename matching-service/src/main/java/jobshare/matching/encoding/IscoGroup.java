package jobshare.matching.encoding;

import org.jspecify.annotations.Nullable;

/**
 * ISCO-08 codes, whose digits go from broad to narrow: 2 professionals, 24 business and administration, 242 administration, 2423
 * personnel and careers. Packed as 4 bits per digit, the first digit highest.
 */
public final class IscoGroup {

    static final int LONGEST = 4;

    private IscoGroup() {
    }

    /** @param code the first 4 digits count; a code that does not begin with a digit counts as missing */
    static short pack(@Nullable String code) {
        int packed = 0;
        for (int i = 0; i < LONGEST; i++) {
            packed = packed << 4 | (code != null && i < digits(code) ? code.charAt(i) - '0' : 0);
        }
        return (short) packed;
    }

    static byte digits(@Nullable String code) {
        int digits = 0;
        if (code == null) {
            return 0;
        }
        int longest = Math.min(LONGEST, code.length());
        while (digits < longest && code.charAt(digits) >= '0' && code.charAt(digits) <= '9') {
            digits++;
        }
        return (byte) digits;
    }

    /** The number of equal leading digits, 0 to 4. */
    public static int common(short one, int digitsOfOne, short other, int digitsOfOther) {
        int different = (one ^ other) & 0xFFFF;
        int same = (Integer.numberOfLeadingZeros(different) - Short.SIZE) / 4;
        return Math.min(same, Math.min(digitsOfOne, digitsOfOther));
    }
}
