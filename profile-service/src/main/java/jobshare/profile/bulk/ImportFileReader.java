package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.LengthLimitedReader;
import jobshare.profile.job.UnreadableFile;
import jobshare.profile.table.Columns;

/** Reads the rows of an import file one by one, in constant memory. */
final class ImportFileReader {

    static final String SAVE_AS_UTF8 = "Save it as CSV in UTF-8; in Excel: Save As, CSV UTF-8 (Comma delimited).";

    private final Columns columns;
    private final ObjectMapper mapper;
    private final ImportSettings limits;

    ImportFileReader(Columns columns, ObjectMapper mapper, ImportSettings limits) {
        this.columns = columns;
        this.mapper = mapper;
        this.limits = limits;
    }

    /** Detects the format: rows of JSON start with a brace. */
    static ImportFormat detectFormat(InputStream file) {
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
     * @throws UnreadableFile if the file as a whole cannot be read
     */
    void read(ImportFormat format, InputStream file, Consumer<SourceRow> rows) {
        try (var in = withoutByteOrderMark(file);
                var reader = new LengthLimitedReader(new InputStreamReader(in, StandardCharsets.UTF_8), limits.maxRowLength(),
                        "")) {
            Consumer<SourceRow> limited = row -> rows.accept(row.withAtMost(limits.maxValues()));
            switch (format) {
                case CSV -> CsvRowReader.read(reader, columns, limits, limited);
                case NDJSON -> NdjsonRowReader.read(reader, mapper, limits, limited);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file up to its first row.
     *
     * @throws UnreadableFile if that part is unreadable
     */
    void checkStart(ImportFormat format, InputStream file) {
        try {
            read(format, file, row -> {
                throw new FirstRowRead();
            });
        } catch (FirstRowRead e) {
            // the file has a readable row
        }
    }

    private static final class FirstRowRead extends RuntimeException {

        FirstRowRead() {
            super("first row read", null, false, false);
        }
    }

    /** @throws UnreadableFile if the first bytes are not those of a text in UTF-8 */
    private static InputStream withoutByteOrderMark(InputStream file) throws IOException {
        var in = new BufferedInputStream(file, 1 << 16);
        in.mark(4);
        var start = in.readNBytes(4);
        in.reset();
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF) || startsWith(start, 0)
                || start.length > 1 && start[1] == 0) {
            throw new UnreadableFile("The file is in UTF-16. " + SAVE_AS_UTF8);
        } else if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("The file is a workbook or a zip. " + SAVE_AS_UTF8);
        }
        return in;
    }

    private static boolean startsWith(byte[] file, int... bytes) {
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
