package jobshare.profile.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import jobshare.profile.job.ImportLimits;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.UnreadableFile;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileReaderTest {

    private static final int MAX_ROW_LENGTH = ImportLimits.defaults().maxRowLength();

    private static final Columns COLUMNS = Columns.of(Column.text("name"), Column.integer("grade"), Column.decimal("share"),
            Column.integer("version").readOnly());

    private static List<SourceRow> csv(byte[] file) {
        return read(ImportFormat.CSV, file);
    }

    private static List<SourceRow> csv(String file) {
        return csv(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SourceRow> read(ImportFormat format, byte[] file) {
        return read(ImportLimits.defaults(), format, new ByteArrayInputStream(file));
    }

    private static List<SourceRow> read(ImportSettings limits, ImportFormat format, InputStream file) {
        var rows = new ArrayList<SourceRow>();
        new ImportFileReader(COLUMNS, new ObjectMapper(), limits).read(format, file, rows::add);
        return rows;
    }

    private static String failure(String file) {
        return assertThrows(UnreadableFile.class, () -> csv(file)).getMessage();
    }

    private static String failure(byte[] file) {
        return assertThrows(UnreadableFile.class, () -> csv(file)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void acceptsAllLineEndsAndReportsTheLine(String end) {
        var rows = csv(String.join(end, "grade,name", "1,Ana", "2,\"Ben", "the second\"", "", "3,Cas"));
        assertEquals(List.of(2L, 3L, 6L), rows.stream().map(SourceRow::line).toList());
        assertEquals("{\"grade\":2,\"name\":\"Ben" + end.replace("\r", "\\r").replace("\n", "\\n") + "the second\"}",
                rows.get(1).patch().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void detectsTheSeparator(String separator) {
        assertEquals("{\"name\":\"Ana, Ben\",\"grade\":3}",
                csv("name" + separator + "grade\r\n\"Ana, Ben\"" + separator + "3\r\n").getFirst().patch().toString());
    }

    @Test
    void acceptsADecimalCommaWithSemicolons() {
        assertEquals("0.5", csv("name;share\nAna;0,5\n").getFirst().patch().get("share").asText());
    }

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() {
        assertEquals("Zoë", csv("name\nZoë\n").getFirst().patch().get("name").asText());
        assertEquals("Zoë", csv("\uFEFFname\nZoë\n").getFirst().patch().get("name").asText());
    }

    @Test
    void clearsEmptyCellsAndKeepsMissingOnes() {
        assertEquals("{\"name\":\"Ana\",\"grade\":null}", csv("name,grade,share\nAna,\n").getFirst().patch().toString());
        assertEquals("{\"name\":\"Ana\"}", csv("version,name\n7,Ana\n").getFirst().patch().toString());
        assertEquals("{\"name\":\"Ana\"}", csv("name\nAna,,,\n").getFirst().patch().toString());
    }

    @Test
    void unescapesFormulas() {
        assertEquals("=1+1", csv("name\n'=1+1\n").getFirst().patch().get("name").asText());
    }

    @Test
    void reportsAnInvalidCellAndContinues() {
        var rows = csv("name,grade\nAna,one\nBen,2\nCas,3,4\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("/grade", rows.get(0).errors().getFirst().pointer());
        assertEquals(List.of(), rows.get(1).errors());
        assertTrue(rows.get(2).errors().getFirst().detail().contains("3 cells"));
    }

    @Test
    void reportsCharactersThatAreNotUtf8() {
        var rows = csv("name\nAna\nZoë\n".getBytes(Charset.forName("windows-1252")));
        assertEquals(List.of(), rows.get(0).errors());
        assertTrue(rows.get(1).errors().getFirst().detail().contains("CSV UTF-8"));
    }

    @Test
    void rejectsAnUnreadableFile() {
        assertTrue(failure("").contains("empty"));
        assertTrue(
                failure("name,salary\n").contains("'salary' is an unknown column. Known columns: name, grade, share, version."));
        assertTrue(failure("name,name\n").contains("twice"));
        assertTrue(failure("name\nAna\n\"Ben\n").contains("line 3"));
        assertTrue(failure("name\nAna\n\"Ben\"x\n").contains("line 3"));
        assertTrue(failure("name\nAna".getBytes(StandardCharsets.UTF_16LE)).contains("UTF-16"));
        assertTrue(failure("\uFEFFname\nAna".getBytes(StandardCharsets.UTF_16BE)).contains("UTF-16"));
        assertTrue(failure(new byte[]{'P', 'K', 3, 4, 0}).contains("workbook"));
    }

    @Test
    void limitsTheLengthOfARow() {
        assertTrue(failure("name\nAna\n\"" + "a\n".repeat(MAX_ROW_LENGTH)).contains("line 3 is longer"));
        var json = ("{}\n{\"name\":\"" + "a".repeat(MAX_ROW_LENGTH)).getBytes(StandardCharsets.UTF_8);
        var failure = assertThrows(UnreadableFile.class, () -> read(ImportFormat.NDJSON, json));
        assertTrue(failure.getMessage().contains("line 2 is longer"), failure.getMessage());
    }

    @Test
    void acceptsRowsOfTheMaximumLength() {
        var limits = ImportLimits.with(Map.of("max-row-length", "40"));
        var csv = "name,grade\n" + ("a".repeat(37) + ",1\n").repeat(300);
        assertEquals(300, read(limits, ImportFormat.CSV, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))).size());
        var json = ("{\"name\":\"" + "a".repeat(28) + "\"}\n").repeat(300);
        assertEquals(300,
                read(limits, ImportFormat.NDJSON, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).size());
    }

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void readsNoFurtherThanTheMaximumLengthOfARow(ImportFormat format) {
        var read = new AtomicLong();
        var start = format == ImportFormat.CSV ? "name\n\"" : "{\"name\":\"";
        var endless = new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() {
                        read.incrementAndGet();
                        return 'a';
                    }
                });
        assertThrows(UnreadableFile.class, () -> read(ImportLimits.defaults(), format, endless));
        assertTrue(read.get() < 2 * MAX_ROW_LENGTH, read + " bytes");
    }

    @Test
    void reportsTheColumnOfALongCellAndContinues() {
        var limits = ImportLimits.with(Map.of("max-cell-length", "10"));
        var rows = read(limits, ImportFormat.CSV,
                new ByteArrayInputStream("name,grade\nabcdefghijk,1\nabcdefghij,2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("[FieldError[pointer=/name, detail=has 11 characters. The maximum is 10.]]",
                rows.get(0).errors().toString());
        assertEquals(List.of(), rows.get(1).errors());
    }

    @Test
    void reportsARowWithTooManyCellsOrFieldsAndContinues() {
        var limits = ImportLimits.with(Map.of("max-columns", "2"));
        var cells = read(limits, ImportFormat.CSV,
                new ByteArrayInputStream("name,grade\nAna,1,\nBen,2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("has 3 cells. The maximum is 2.", cells.get(0).errors().getFirst().detail());
        assertEquals(List.of(), cells.get(1).errors());
        var fields = read(limits, ImportFormat.NDJSON, new ByteArrayInputStream(
                "{\"name\":\"a\",\"grade\":1,\"share\":1}\n{\"name\":\"a\"}\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("has 3 fields. The maximum is 2.", fields.get(0).errors().getFirst().detail());
        assertEquals(List.of(), fields.get(1).errors());
        var header = assertThrows(UnreadableFile.class, () -> read(limits, ImportFormat.CSV,
                new ByteArrayInputStream("name,grade,share\n".getBytes(StandardCharsets.UTF_8))));
        assertEquals("The first line has 3 columns. The maximum is 2.", header.getMessage());
    }

    @Test
    void reportsARowWithTooManyValuesAndContinues() {
        var limits = ImportLimits.with(Map.of("max-values", "5"));
        var rows = read(limits, ImportFormat.NDJSON, new ByteArrayInputStream(
                "{\"share\":[[1,2],{\"a\":1}]}\n{\"share\":[1,2,3,4]}\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("has 6 values. The maximum is 5.", rows.get(0).errors().getFirst().detail());
        assertEquals("{}", rows.get(0).patch().toString());
        assertEquals(List.of(), rows.get(1).errors());
    }

    @Test
    void knowsTheLengthOfEachRow() {
        assertEquals(List.of(4, 11), csv("name,grade\na,1\n\"Ben\nB\",22\n").stream().map(SourceRow::length).toList());
    }

    @Test
    void readsAJsonObjectPerLine() {
        var rows = read(ImportFormat.NDJSON, "{\"name\":\"Ana\"}\r\n\n[1]\n{\"name\"\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(1L, 3L, 4L), rows.stream().map(SourceRow::line).toList());
        assertEquals("Ana", rows.getFirst().patch().get("name").asText());
        assertTrue(rows.get(1).errors().getFirst().detail().contains("object"));
        assertTrue(rows.get(2).errors().getFirst().detail().contains("JSON"));
    }

    @Test
    void detectsTheFormat() {
        assertEquals(ImportFormat.NDJSON,
                ImportFileReader.detectFormat(new ByteArrayInputStream("\uFEFF \n{".getBytes(StandardCharsets.UTF_8))));
        assertEquals(ImportFormat.CSV,
                ImportFileReader.detectFormat(new ByteArrayInputStream("name".getBytes(StandardCharsets.UTF_8))));
        assertEquals(ImportFormat.CSV, ImportFileReader.detectFormat(new ByteArrayInputStream(new byte[0])));
    }
}
