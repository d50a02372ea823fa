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

class AotCacheTest {

    @TempDir
    Path folder;
    private Service service;

    @BeforeEach
    void build() throws IOException {
        var jar = folder.resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "a build");
        service = new Service("profile", 1, jar);
    }

    @Test
    void isUsedOnceAJvmHasEndedNormally() throws IOException {
        record("a cache");
        cache().keep(true);
        assertTrue(cache().exists());
        assertTrue(cache().use().getFirst().startsWith("-XX:AOTCache="));
    }

    @Test
    void isNotUsedWhenTheJvmWasCutOff() throws IOException {
        record("half a cache");
        cache().keep(false);
        assertEquals(List.of(), cache().use());
        assertEquals(0, files());
    }

    @Test
    void belongsToOneBuild() throws IOException {
        record("a cache");
        cache().keep(true);
        Files.writeString(service.jar(), "another build");
        assertFalse(cache().exists());
        assertEquals(0, files());
    }

    @Test
    void belongsToOneSetOfOptions() throws IOException {
        record("a cache");
        cache().keep(true);
        assertFalse(AotCache.of(service, List.of("-Xmx1g"), folder).exists());
    }

    @Test
    void throwsAwayDraftsOfLaunchersThatAreGone() throws IOException {
        cache();
        var draft = Files.writeString(folder.resolve("target/aot/profile-0123.aot.draft-" + Integer.MAX_VALUE), "half a cache");
        cache();
        assertFalse(Files.exists(draft));
    }

    @Test
    void takesThePlaceOfAnEarlierOneOfTheSameOwner() throws IOException {
        var folder = Files.createDirectories(this.folder.resolve("target").resolve("aot"));
        var earlier = Files.writeString(folder.resolve("launcher-1.aot"), "a cache");
        var another = Files.writeString(folder.resolve("profile-1.aot"), "a cache");
        var cache = AotCache.in(folder.resolve("launcher-2.aot"), "launcher");
        assertFalse(cache.exists());
        assertFalse(Files.exists(earlier));
        assertTrue(Files.exists(another));
    }

    private AotCache cache() {
        return AotCache.of(service, List.of("-Xmx256m"), folder);
    }

    private void record(String content) throws IOException {
        var option = cache().record().getFirst();
        Files.writeString(Path.of(option.substring(option.indexOf('=') + 1)), content);
    }

    private long files() throws IOException {
        try (var all = Files.list(folder.resolve("target").resolve("aot"))) {
            return all.count();
        }
    }
}
