package jobshare.profile.job;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads rows, and fails during a row that is too long, so that no file can exhaust the memory. It passes on at most one line at a time, so
 * that a parser with a buffer does not read ahead into the next row.
 */
public final class LengthLimitedReader extends Reader {

    private final Reader in;
    private final int maxLength;
    private final String file;
    private final char[] buffer = new char[1 << 13];
    private int next;
    private int end;
    private long row = 1;
    private int length;

    /** @param file describes the file in messages, such as {@code " of skills_en.csv"}; may be empty */
    public LengthLimitedReader(Reader in, int maxLength, String file) {
        this.in = in;
        this.maxLength = maxLength;
        this.file = file;
    }

    /** A row starts on this line. */
    public void startRow(long line) {
        row = line;
        length = 0;
    }

    /** Number of characters that were read since the start of the row, including line ends. */
    public int rowLength() {
        return length;
    }

    /** The line on which the current row starts. */
    public long row() {
        return row;
    }

    @Override
    public int read(char[] into, int offset, int size) throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        var characters = lengthOfLine(Math.min(size, end - next));
        System.arraycopy(buffer, next, into, offset, characters);
        next += characters;
        length += characters;
        if (length > maxLength) {
            throw new UnreadableFile("The row on line " + row + file + " is longer than " + maxLength
                    + " characters. Check it for an unclosed quote.");
        }
        return characters;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }

    /** Includes the character after a carriage return: a parser looks whether it is a line feed. */
    private int lengthOfLine(int max) {
        for (var i = 0; i < max; i++) {
            var character = buffer[next + i];
            if (character == '\n' || character == '\r') {
                return Math.min(max, character == '\r' ? i + 2 : i + 1);
            }
        }
        return max;
    }

    /** A buffered reader on top would otherwise read several lines. */
    @Override
    public boolean ready() {
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
