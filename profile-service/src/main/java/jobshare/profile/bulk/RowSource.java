package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import jobshare.profile.table.Columns;

/** Reads the rows of a file, one after the other, in constant memory. */
final class RowSource {

    /** A row may be as long as a JSON body. */
    static final int MOST_CHARACTERS = 1 << 20;
    static final String WAY_OUT = "Save it as CSV in UTF-8; in Excel: Save As, CSV UTF-8 (Comma delimited).";

    private RowSource() {
    }

    /** What a file seems to hold: rows of JSON begin with a brace. */
    static ImportFormat guess(InputStream file) {
        try (var in = withoutByteOrderMark(file)) {
            var first = in.read();
            while (first == ' ' || first == '\t' || first == '\r' || first == '\n') {
                first = in.read();
            }
            return first == '{' ? ImportFormat.NDJSON : ImportFormat.CSV;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads all rows and closes the file.
     *
     * @throws UnreadableFile when the file as a whole can't be read
     */
    static void read(ImportFormat format, Columns columns, ObjectMapper mapper, InputStream file, Consumer<SourceRow> rows) {
        try (var in = withoutByteOrderMark(file);
                var reader = new RowReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            switch (format) {
                case CSV -> CsvRows.read(reader, columns, rows);
                case NDJSON -> JsonRows.read(reader, mapper, rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Looks at the beginning of a file, down to its first row.
     *
     * @throws UnreadableFile when something is wrong with it already
     */
    static void glance(ImportFormat format, Columns columns, ObjectMapper mapper, InputStream file) {
        try {
            read(format, columns, mapper, file, row -> {
                throw new Enough();
            });
        } catch (Enough e) {
            // there is a row, and so the file can be read
        }
    }

    private static final class Enough extends RuntimeException {
        Enough() {
            super("enough", null, false, false);
        }
    }

    /** @throws UnreadableFile when it begins like something that is no text in UTF-8 */
    private static InputStream withoutByteOrderMark(InputStream file) throws IOException {
        var in = new BufferedInputStream(file, 1 << 16);
        in.mark(4);
        var begin = in.readNBytes(4);
        in.reset();
        if (begins(begin, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (begins(begin, 0xFF, 0xFE) || begins(begin, 0xFE, 0xFF) || begins(begin, 0)
                || begin.length > 1 && begin[1] == 0) {
            throw new UnreadableFile("The file is in UTF-16. " + WAY_OUT);
        } else if (begins(begin, 'P', 'K', 3, 4) || begins(begin, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("The file is a workbook or a zip. " + WAY_OUT);
        }
        return in;
    }

    private static boolean begins(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
