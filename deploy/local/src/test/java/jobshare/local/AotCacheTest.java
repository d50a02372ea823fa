package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    private static final String CREATE = "-XX:+AutoCreateSharedArchive";

    @TempDir
    Path folder;
    private Path archive;

    @BeforeEach
    void build() {
        archive = folder.resolve("profile-service.jsa");
    }

    @Test
    void isCreatedAtTheFirstStop() {
        var options = ClassArchive.options(archive, true);
        assertTrue(options.contains(CREATE), options.toString());
        assertTrue(options.contains("-XX:SharedArchiveFile=" + archive), options.toString());
    }

    @Test
    void isUsedWithoutBeingCreated() throws IOException {
        Files.writeString(archive, "an archive");
        var options = ClassArchive.options(archive, false);
        assertFalse(options.contains(CREATE), options.toString());
        assertTrue(options.contains("-XX:SharedArchiveFile=" + archive), options.toString());
    }

    @Test
    void isIgnoredWhenMissing() {
        assertEquals(List.of(), ClassArchive.options(archive, false));
    }

    @Test
    void isKeptBesideTheBuild() throws IOException {
        var target = Files.createDirectory(folder.resolve("target"));
        try (var data = DataFolder.open(folder.resolve("data"))) {
            var options = ClassArchive.options(new Service("profile", 1, 2, target), data, true);
            assertTrue(options.contains("-XX:SharedArchiveFile=" + folder.resolve("target/profile-service.jsa")),
                    options.toString());
        }
    }

    @Test
    void isKeptInTheDataFolderWithoutABuildFolder() {
        var target = folder.resolve("missing");
        try (var data = DataFolder.open(folder.resolve("data"))) {
            var options = ClassArchive.options(new Service("profile", 1, 2, target), data, true);
            assertTrue(options.contains("-XX:SharedArchiveFile=" + data.root().resolve("profile-service.jsa")),
                    options.toString());
        }
    }
}
