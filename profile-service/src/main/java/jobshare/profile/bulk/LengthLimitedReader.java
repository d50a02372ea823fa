package jobshare.profile.bulk;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Fails if a row is too long, so that no file can exhaust the memory. */
final class LengthLimitedReader extends FilterReader {

    private long row = 1;
    private int length;

    LengthLimitedReader(Reader in) {
        super(in);
    }

    /** A row starts on this line. */
    void startRow(long line) {
        row = line;
        length = 0;
    }

    @Override
    public int read() throws IOException {
        var character = in.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] into, int offset, int size) throws IOException {
        var characters = in.read(into, offset, size);
        count(Math.max(characters, 0));
        return characters;
    }

    private void count(int characters) {
        length += characters;
        if (length > ImportFileReader.MAX_ROW_LENGTH) {
            throw new UnreadableFile("The row on line " + row + " is longer than " + ImportFileReader.MAX_ROW_LENGTH
                    + " characters. Check it for an unclosed quote.");
        }
    }
}
