package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

    private static final Instant BUILT = Instant.parse("2026-11-30T10:00:00Z");

    @TempDir
    Path folder;
    private AotCache cache;

    @BeforeEach
    void build() throws IOException {
        cache = new AotCache(folder.resolve("profile-service.aot"), folder.resolve("service.jar"));
        create(cache.jar(), BUILT);
    }

    @Test
    void isCreatedIfMissing() {
        assertEquals("-XX:AOTCacheOutput=" + cache.file(), cache.options(true).getFirst());
    }

    @Test
    void isCreatedAgainAfterABuild() throws IOException {
        create(cache.file(), BUILT.minus(Duration.ofHours(1)));
        assertEquals("-XX:AOTCacheOutput=" + cache.file(), cache.options(true).getFirst());
    }

    @Test
    void isUsed() throws IOException {
        create(cache.file(), BUILT.plus(Duration.ofHours(1)));
        assertEquals("-XX:AOTCache=" + cache.file(), cache.options(true).getFirst());
        assertEquals(cache.options(true), cache.options(false));
    }

    @Test
    void isNeitherUsedNorCreatedWithoutTraining() {
        assertTrue(cache.options(false).isEmpty());
    }

    @Test
    void isKeptBesideTheBuildForThisJdk() throws IOException {
        var target = Files.createDirectory(folder.resolve("target"));
        try (var data = DataFolder.open(folder.resolve("data"))) {
            assertEquals(target.resolve("profile-service-" + Runtime.version() + ".aot"),
                    AotCache.of(new Service("profile", 1, 2, target), data).file());
        }
    }

    @Test
    void isKeptInTheDataFolderWithoutABuildFolder() {
        try (var data = DataFolder.open(folder.resolve("data"))) {
            assertEquals(data.root().resolve("profile-service-" + Runtime.version() + ".aot"),
                    AotCache.of(new Service("profile", 1, 2, folder.resolve("missing")), data).file());
        }
    }

    private static void create(Path file, Instant at) throws IOException {
        Files.writeString(file, "content");
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
