package jobshare.profile.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads ESCO files row by row, in constant memory. */
final class EscoReader {

    /** Far larger than any file of ESCO. A zip that unpacks to more is refused, so that it cannot exhaust the memory. */
    static final long MAX_FILE_BYTES = 256L << 20;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private EscoReader() {
    }

    /**
     * Reads the known files of a zip, in their order.
     *
     * @throws UnreadableVocabulary if the zip, or a file in it, is not as ESCO publishes it
     */
    static void readZip(InputStream in, Consumer<EscoRow> rows) {
        try (var zip = new ZipInputStream(new BufferedInputStream(in), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = EscoFile.find(entry.getName());
                if (file.isPresent()) {
                    read(file.get(), new SizeLimitedStream(zip, MAX_FILE_BYTES), rows);
                }
            }
        } catch (IOException e) {
            throw new UnreadableVocabulary("The zip cannot be read completely: " + e.getMessage());
        }
    }

    /** Reads one CSV file; the stream stays open. */
    static void read(EscoFile file, InputStream in, Consumer<EscoRow> rows) throws IOException {
        var parser = CSVParser.builder().setFormat(FORMAT).setReader(withoutByteOrderMark(in)).get();
        for (var column : file.columns()) {
            if (!parser.getHeaderNames().contains(column)) {
                throw new UnreadableVocabulary("The file of " + file.name().toLowerCase(Locale.ROOT) + " lacks the column "
                        + column + ". Its first line contains: " + shortened(String.join(", ", parser.getHeaderNames())));
            }
        }
        try {
            for (var line : parser) {
                if (!line.isConsistent()) {
                    throw new UnreadableVocabulary(
                            "Line " + parser.getCurrentLineNumber() + " of the file of " + file.name().toLowerCase(Locale.ROOT)
                                    + " has " + line.size() + " cells instead of " + parser.getHeaderNames().size() + ".");
                }
                rows.accept(file.row(line));
            }
        } catch (UncheckedIOException e) {
            throw new UnreadableVocabulary(
                    "Line " + parser.getCurrentLineNumber() + " of the file of " + file.name().toLowerCase(Locale.ROOT)
                            + " cannot be read: " + Objects.requireNonNull(e.getCause()).getMessage());
        }
    }

    /** The known files in a zip. */
    static Set<EscoFile> filesIn(ZipFile zip) {
        return zip.stream()
                .flatMap(entry -> EscoFile.find(entry.getName()).stream())
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
