package jobshare.profile.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthLimitedReaderTest {

    private static final int MAX = 100;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void countsEachRowForItself(String end) throws IOException {
        var row = "a".repeat(MAX - end.length());
        assertEquals(List.of(row, row, row), lines(row + end + row + end + row + end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void namesTheLineOfALongRow(String end) {
        var row = "a".repeat(MAX - end.length());
        var failure = assertThrows(UnreadableFile.class, () -> lines(row + end + "a" + row + end));
        assertEquals("The row on line 2 of the file is longer than 100 characters. Check it for an unclosed quote.",
                failure.getMessage());
    }

    @Test
    void readsNoFurtherThanNeededToRefuseARow() {
        var endless = new Endless();
        assertThrows(UnreadableFile.class, () -> read(new LengthLimitedReader(endless, MAX, "")));
        assertTrue(endless.read < 10_000, endless.read + " characters");
    }

    private static List<String> lines(String text) throws IOException {
        return read(new LengthLimitedReader(new StringReader(text), MAX, " of the file"));
    }

    private static List<String> read(LengthLimitedReader reader) throws IOException {
        var lines = new ArrayList<String>();
        var buffered = new BufferedReader(reader);
        for (var line = buffered.readLine(); line != null; line = buffered.readLine()) {
            lines.add(line);
            reader.startRow(lines.size() + 1);
        }
        return lines;
    }

    private static final class Endless extends Reader {

        private long read;

        @Override
        public int read(char[] into, int offset, int length) {
            java.util.Arrays.fill(into, offset, offset + length, 'a');
            read += length;
            return length;
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
