package jobshare.profile.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the ESCO files, row by row, in constant memory. */
final class EscoReader {

    /** Larger than any file of ESCO by far; a zip that unpacks to more is refused, so that it can't fill the memory. */
    static final long MOST_BYTES_OF_A_FILE = 256L << 20;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true).get();

    private EscoReader() {
    }

    /**
     * Reads the known files of a zip, in the order in which they lie there.
     *
     * @throws UnreadableVocabulary when the zip or a file in it is not what ESCO hands out
     */
    static void readZip(InputStream in, Consumer<EscoRow> rows) {
        try (var zip = new ZipInputStream(new BufferedInputStream(in), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = EscoFile.named(entry.getName());
                if (file.isPresent()) {
                    read(file.get(), new LimitedStream(zip, MOST_BYTES_OF_A_FILE), rows);
                }
            }
        } catch (IOException e) {
            throw new UnreadableVocabulary("The zip can't be read to its end: " + e.getMessage());
        }
    }

    /** Reads one CSV file; the stream stays open. */
    static void read(EscoFile file, InputStream in, Consumer<EscoRow> rows) throws IOException {
        var parser = CSVParser.builder().setFormat(FORMAT).setReader(withoutByteOrderMark(in)).get();
        for (var column : file.columns()) {
            if (!parser.getHeaderNames().contains(column)) {
                throw new UnreadableVocabulary("The column " + column + " is missing in the file of " + file.name().toLowerCase()
                        + ". Its first line has: " + shortened(String.join(", ", parser.getHeaderNames())));
            }
        }
        try {
            for (var line : parser) {
                if (!line.isConsistent()) {
                    throw new UnreadableVocabulary("Line " + parser.getCurrentLineNumber() + " of the file of "
                            + file.name().toLowerCase() + " has " + line.size() + " cells, not " + parser.getHeaderNames().size()
                            + ".");
                }
                rows.accept(file.row(line));
            }
        } catch (UncheckedIOException e) {
            throw new UnreadableVocabulary("Line " + parser.getCurrentLineNumber() + " of the file of "
                    + file.name().toLowerCase() + " can't be read: " + e.getCause().getMessage());
        }
    }

    /** The known files in a zip. */
    static Set<EscoFile> filesIn(ZipFile zip) {
        return zip.stream().flatMap(entry -> EscoFile.named(entry.getName()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EscoFile.class)));
    }

    private static InputStreamReader withoutByteOrderMark(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in);
        buffered.mark(3);
        if (buffered.read() != 0xEF || buffered.read() != 0xBB || buffered.read() != 0xBF) {
            buffered.reset();
        }
        return new InputStreamReader(buffered, StandardCharsets.UTF_8);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "...";
    }
}
