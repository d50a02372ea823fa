package jobshare.matching.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jobshare.matching.settings.InvalidModelSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileReaderTest {

    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("our-model.properties"), content);
    }

    @Test
    void readsTheSettingsThatDiffer() throws IOException {
        var model = ModelFileReader.read(file("# ours\nversion = ours-7\ngrades-apart = 2 \n")).model();
        assertEquals(2, model.gradesApart());
        assertEquals(3, model.hoursApart());
        assertTrue(model.version().startsWith("ours-7."));
    }

    @Test
    void reportsTheFileAndTheErrorOfInvalidSettings() throws IOException {
        var wrong = assertThrows(InvalidModelSettings.class,
                () -> ModelFileReader.read(file("version = ours-7\ngrades-apart = few\n")));
        assertEquals("The matching model in " + folder.resolve("our-model.properties")
                + " is invalid: grades-apart must be a whole number from 0 to 99, but is 'few'.", wrong.getMessage());
        assertTrue(assertThrows(InvalidModelSettings.class, () -> ModelFileReader.read(folder.resolve("none"))).getMessage()
                .contains("none"));
    }
}
