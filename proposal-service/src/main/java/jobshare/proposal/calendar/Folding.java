package jobshare.proposal.calendar;

import java.util.stream.Collectors;

/**
 * Folds content lines (RFC 5545, section 3.1): none is longer than 75 octets of UTF-8, and no letter is split. The library folds by
 * UTF-16 units, which makes longer lines and splits letters.
 */
final class Folding {

    private static final int LONGEST = 75;
    private static final String NEXT = "\r\n ";

    private Folding() {
    }

    /** @param text lines that end with CRLF, folded or not */
    static String fold(String text) {
        return text.replace(NEXT, "").lines().map(Folding::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        var folded = new StringBuilder(line.length());
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int letter = line.codePointAt(at);
            int size = octets(letter);
            if (octets + size > LONGEST) {
                folded.append(NEXT);
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
