package jobshare.profile.vocabulary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import jobshare.kit.rejection.UnreadableValue;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.LengthLimitedReader;
import jobshare.profile.job.UnreadableFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads ESCO files row by row, in constant memory. One reader is for one thread. */
final class EscoReader {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final ImportSettings limits;
    private String place = "the start of the file";

    EscoReader(ImportSettings limits) {
        this.limits = limits;
    }

    /** The line and file of the row that was read last. */
    String place() {
        return place;
    }

    /**
     * Reads the known files of a zip, in their order.
     *
     * @throws UnreadableFile if the zip, or a file in it, is not as ESCO publishes it
     */
    void readZip(InputStream in, Consumer<EscoRow> rows) {
        try (var zip = new LimitedZip(in, limits)) {
            for (var path = zip.nextFile(); path != null; path = zip.nextFile()) {
                var file = EscoFile.find(path);
                if (file.isPresent()) {
                    read(file.get(), zip, rows);
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * Whether a zip contains one of these files.
     *
     * @throws UnreadableFile if it is not a zip, or exceeds a limit before the first of these files
     */
    boolean contains(InputStream in, Set<EscoFile> files) {
        try (var zip = new LimitedZip(in, limits)) {
            for (var path = zip.nextFile(); path != null; path = zip.nextFile()) {
                if (EscoFile.find(path).filter(files::contains).isPresent()) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableFile unreadable(IOException e) {
        return new UnreadableFile("The zip cannot be read completely: " + e.getMessage());
    }

    /** Reads one CSV file; the stream stays open. */
    void read(EscoFile file, InputStream in, Consumer<EscoRow> rows) throws IOException {
        var ofFile = " of the file of " + file.name().toLowerCase(Locale.ROOT);
        var reader = new LengthLimitedReader(withoutByteOrderMark(in), limits.maxRowLength(), ofFile);
        var parser = CSVParser.builder().setFormat(FORMAT).setReader(reader).get();
        requireColumns(file, parser);
        var end = parser.getCurrentLineNumber();
        reader.startRow(end + 1);
        try {
            for (var row : parser) {
                place = "line " + (end + 1) + ofFile;
                end = parser.getCurrentLineNumber();
                reader.startRow(end + 1);
                if (!row.isConsistent()) {
                    throw new UnreadableFile("Line " + end + ofFile + " has " + row.size() + " cells instead of "
                            + parser.getHeaderNames().size() + ".");
                }
                rows.accept(file.row(row));
            }
        } catch (UncheckedIOException e) {
            throw new UnreadableFile("Line " + parser.getCurrentLineNumber() + ofFile + " cannot be read: "
                    + Objects.requireNonNull(e.getCause()).getMessage());
        } catch (UnreadableValue e) {
            throw new UnreadableFile("Line " + end + ofFile + " cannot be read: " + e.getMessage());
        }
    }

    private void requireColumns(EscoFile file, CSVParser parser) {
        var names = parser.getHeaderNames();
        if (names.size() > limits.maxColumns()) {
            throw new UnreadableFile("The file of " + file.name().toLowerCase(Locale.ROOT) + " has " + names.size()
                    + " columns. The maximum is " + limits.maxColumns() + ".");
        }
        for (var column : file.columns()) {
            if (!names.contains(column)) {
                throw new UnreadableFile("The file of " + file.name().toLowerCase(Locale.ROOT) + " lacks the column " + column
                        + ". Its first line contains: " + shortened(String.join(", ", names)));
            }
        }
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
