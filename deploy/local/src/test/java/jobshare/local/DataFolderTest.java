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
    void belongsToOneSuiteAtATime() {
        var root = folder.resolve("data");
        try (var _ = DataFolder.open(root)) {
            var refusal = assertThrows(Refusal.class, () -> DataFolder.open(root));
            assertTrue(refusal.getMessage().startsWith("Another copy of the suite"), refusal.getMessage());
        }
        DataFolder.open(root).close();
    }

    @Test
    void saysWhatStandsInTheWayOfTheFolder() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        var refusal = assertThrows(Refusal.class, () -> DataFolder.open(file.resolve("data")));
        var message = refusal.getMessage();
        assertTrue(message.startsWith("Cannot create the data folder " + file.resolve("data")), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void keepsASecretForItsOwnerAlone() throws IOException {
        try (var data = DataFolder.open(folder.resolve("data"))) {
            assertEquals("first", data.secret("some.key", () -> "first"));
            assertEquals("first", data.secret("some.key", () -> "second"));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path("some.key"))));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.root())));
        }
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        try (var data = DataFolder.open(folder.resolve("data"))) {
            Files.writeString(data.freshLog("part"), "before");
            var log = data.freshLog("part");
            assertEquals("", Files.readString(log));
            assertEquals("before", Files.readString(log.resolveSibling("part.log.1")));
        }
    }

    @Test
    void leavesNothingBehindInAFolderItProbed() throws IOException {
        var root = folder.resolve("data");
        DataFolder.open(root).close();
        assertFalse(Files.exists(root.resolve("probe")));
    }
}
