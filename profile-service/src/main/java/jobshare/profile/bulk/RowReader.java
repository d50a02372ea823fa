package jobshare.profile.bulk;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends with an error where a row has no end, so that no file can fill the memory. */
final class RowReader extends FilterReader {

    private long row = 1;
    private int sinceRow;

    RowReader(Reader in) {
        super(in);
    }

    /** A row begins on this line. */
    void begin(long line) {
        row = line;
        sinceRow = 0;
    }

    @Override
    public int read() throws IOException {
        var letter = in.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        var letters = in.read(into, offset, length);
        count(Math.max(letters, 0));
        return letters;
    }

    private void count(int letters) {
        sinceRow += letters;
        if (sinceRow > RowSource.MOST_CHARACTERS) {
            throw new UnreadableFile("The row on line " + row + " is longer than " + RowSource.MOST_CHARACTERS
                    + " characters. Maybe a quote in it is not closed?");
        }
    }
}
