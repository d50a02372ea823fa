package jobshare.profile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jobshare.profile.job.ImportLimits;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips that unpack to far more than a file of ESCO. */
class EscoZipTest {

    private static final String SKILLS = "conceptUri,preferredLabel,altLabels,description\n";
    private static final String SKILLS_FILE = "skills_en.csv";

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Bytes that do not compress. */
    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static List<EscoRow> read(ImportSettings limits, byte[] zip) {
        var rows = new ArrayList<EscoRow>();
        new EscoReader(limits).readZip(new ByteArrayInputStream(zip), rows::add);
        return rows;
    }

    private static String refusal(Map<String, String> limits, byte[] zip) {
        return assertThrows(UnreadableFile.class, () -> read(ImportLimits.with(limits), zip)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {SKILLS_FILE, "other.csv"})
    void limitsTheRatio(String name) throws IOException {
        var zip = zip(Map.of(name, (SKILLS + "urn:s:1,plan,,\n".repeat(300_000)).getBytes(StandardCharsets.UTF_8)));
        assertTrue(refusal(Map.of(), zip).startsWith("The files in the zip are more than 100 times as large as the zip."));
        read(ImportLimits.with(Map.of("max-zip-ratio", "10000")), zip);
    }

    @Test
    void refusesAHugeCellInASmallZip() throws IOException {
        var cell = (SKILLS + "urn:s:1,plan,,\"" + "x".repeat(40_000_000) + "\"\n").getBytes(StandardCharsets.UTF_8);
        var zip = zip(Map.of(SKILLS_FILE, cell));
        assertTrue(zip.length < 100_000);
        assertTrue(
                refusal(Map.of(), zip).startsWith("The row on line 2 of the file of skills is longer than 131072 characters."));
    }

    @ParameterizedTest
    @ValueSource(strings = {SKILLS_FILE, "other.csv"})
    void limitsTheSizeOfEachFile(String name) throws IOException {
        assertEquals("A file in the zip is larger than 10000 bytes.", refusal(Map.of("max-zip-entry-bytes", "10000"),
                zip(Map.of(name, (SKILLS + "\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8)))));
    }

    @Test
    void limitsTheSizeOfAllFiles() throws IOException {
        var limits = Map.of("max-zip-bytes", "10000");
        assertEquals(List.of(), read(ImportLimits.with(limits), zip(Map.of("a", noise(5_000), "b", noise(5_000)))));
        assertEquals("The files in the zip are larger than 10000 bytes together.",
                refusal(limits, zip(Map.of("a", noise(5_000), "b", noise(5_001)))));
    }

    @Test
    void limitsTheNumberOfEntries() throws IOException {
        var limits = Map.of("max-zip-entries", "2");
        assertEquals(List.of(), read(ImportLimits.with(limits), zip(Map.of("a", noise(1), "b", noise(1)))));
        assertEquals("The zip has more than 2 entries.",
                refusal(limits, zip(Map.of("a", noise(1), "b", noise(1), "c", noise(1)))));
    }

    @Test
    void limitsApplyWhenAnUploadIsChecked() throws IOException {
        var zip = zip(Map.of("other.csv", new byte[4_000_000]));
        var reader = new EscoReader(ImportLimits.defaults());
        assertThrows(UnreadableFile.class, () -> reader.contains(new ByteArrayInputStream(zip), Set.of(EscoFile.SKILLS)));
        assertTrue(
                reader.contains(new ByteArrayInputStream(zip(Map.of("esco/skills_en.csv", noise(1)))), Set.of(EscoFile.SKILLS)));
        assertEquals(false, reader.contains(new ByteArrayInputStream(zip(Map.of("a", noise(1)))), Set.of(EscoFile.SKILLS)));
    }

    @Test
    void refusesWhatIsNoZip() {
        assertEquals("The file is not a zip. Send it as you downloaded it from the ESCO portal.", refusal(Map.of(), noise(100)));
        assertEquals(List.of(), read(ImportLimits.defaults(), new byte[0]), "that archive was not uploaded");
    }

    @Test
    void refusesAFileNameThatIsNotUtf8() throws IOException {
        var zip = zip(Map.of("a", noise(1)));
        zip[30] = (byte) 0xFF; // the name begins there
        assertTrue(refusal(Map.of(), zip).startsWith("The zip cannot be read completely: "));
    }

    @Test
    void knowsThePlaceOfTheLastRow() throws IOException {
        var reader = new EscoReader(ImportLimits.defaults());
        assertEquals("the start of the file", reader.place());
        reader.readZip(new ByteArrayInputStream(
                zip(Map.of(SKILLS_FILE, (SKILLS + "urn:s:1,plan,\"a\nb\",\nurn:s:2,do,,\n").getBytes(StandardCharsets.UTF_8)))),
                row -> {
                });
        assertEquals("line 4 of the file of skills", reader.place());
    }
}
