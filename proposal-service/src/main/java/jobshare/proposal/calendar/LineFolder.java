package jobshare.proposal.calendar;

import java.util.stream.Collectors;

/**
 * Folds content lines (RFC 5545, section 3.1) to at most 75 octets of UTF-8, without splitting a character. The library folds by
 * UTF-16 units, which makes longer lines and splits characters.
 */
final class LineFolder {

    private static final int MAX_OCTETS = 75;
    private static final String NEXT = "\r\n ";

    private LineFolder() {
    }

    /** @param text lines that end with CRLF, folded or not */
    static String fold(String text) {
        return text.replace(NEXT, "").lines().map(LineFolder::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        var folded = new StringBuilder(line.length());
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int letter = line.codePointAt(at);
            int size = octets(letter);
            if (octets + size > MAX_OCTETS) {
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
