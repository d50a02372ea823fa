package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void isUsedByOneLauncherAtATime() {
        var root = folder.resolve("data");
        try (var _ = DataFolder.open(root)) {
            var e = assertThrows(LauncherException.class, () -> DataFolder.open(root));
            assertTrue(e.getMessage().startsWith("Another launcher"), e.getMessage());
        }
        DataFolder.open(root).close();
    }

    @Test
    void explainsWhyItCannotBeCreated() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var e = assertThrows(LauncherException.class, () -> DataFolder.open(file.resolve("data")));
        var message = e.getMessage();
        assertTrue(message.startsWith("Cannot create the data folder " + file.resolve("data")), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void keepsSecretsReadableByTheOwnerOnly() throws IOException {
        try (var data = DataFolder.open(folder.resolve("data"))) {
            assertEquals("first", data.secret("some.key", () -> "first"));
            assertEquals("first", data.secret("some.key", () -> "second"));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path("some.key"))));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())));
        }
    }

    @Test
    void keepsTheLogOfThePreviousRun() throws IOException {
        try (var data = DataFolder.open(folder.resolve("data"))) {
            Files.writeString(data.freshLog("part"), "before");
            var log = data.freshLog("part");
            assertEquals("", Files.readString(log));
            assertEquals("before", Files.readString(log.resolveSibling("part.log.1")));
        }
    }

    @Test
    void deletesItsProbeFile() throws IOException {
        var root = folder.resolve("data");
        DataFolder.open(root).close();
        assertFalse(Files.exists(root.resolve("probe")));
    }
}
