package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests deploy/.maven with a fake Maven that prints its version, and that creates what it should download. */
class MavenFinderTest {

    private static final Path DEPLOY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void usesAnInstalledMavenThatIsNewEnough() throws IOException, InterruptedException {
        for (var version : List.of("3.9.0", "3.10.1", "4.0.0-rc-5")) {
            assertEquals("mvn", find(version, true), version);
        }
    }

    @Test
    void downloadsOnceWhereTheInstalledMavenIsTooOld() throws IOException, InterruptedException {
        for (var version : List.of("3.8.7", "3.6.3")) {
            var first = find(version, true).lines().toList();
            assertEquals(2, first.size(), first::toString);
            assertTrue(first.getFirst().startsWith("deploy/dev: dev mode needs Maven 3.9. Downloading Maven 3.9."),
                    first::toString);
            assertTrue(Files.isExecutable(Path.of(first.getLast())), first::toString);
            assertEquals(first.getLast(), find(version, true));
            try (var left = Files.list(folder.resolve("cache/jobshare"))) {
                assertEquals(1, left.count());
            }
            Files.move(folder.resolve("cache"), folder.resolve("cache of " + version));
        }
    }

    @Test
    void explainsInOneLineThatTheDownloadFailed() throws IOException, InterruptedException {
        var output = find("3.8.7", false);
        assertTrue(output.lines().toList().getLast().startsWith("deploy/dev: could not download Maven 3.9."), output);
        assertEquals(2, output.lines().count());
    }

    /** Runs the finder with a Maven of this version in PATH. */
    private String find(String version, boolean downloads) throws IOException, InterruptedException {
        var maven = Files.writeString(Files.createDirectories(folder.resolve("tools")).resolve("mvn"), """
                #!/bin/bash
                if [ "$1" = -v ]; then
                  printf '\\033[1mApache Maven %s\\033[m\\n'
                  exit
                fi
                %s
                for option; do
                  case $option in
                    -Dartifact=*) version=${option#*:*:} version=${version%%%%:*} ;;
                    -DoutputDirectory=*) folder=${option#*=} ;;
                  esac
                done
                name=apache-maven-$version
                mkdir -p "$folder/build/$name/bin"
                cp "$0" "$folder/build/$name/bin/mvn"
                tar -czf "$folder/$name-bin.tar.gz" -C "$folder/build" "$name"
                """.formatted(version, downloads ? "" : "exit 1"));
        assertTrue(maven.toFile().setExecutable(true));
        var command = new ProcessBuilder("/bin/bash", "-euc", ". '" + DEPLOY.resolve(".jdk") + "'; . '" + DEPLOY.resolve(".maven")
                + "'; require_maven_39 deploy/dev; echo \"$MAVEN\"");
        command.environment().put("PATH", folder.resolve("tools") + ":/usr/bin:/bin");
        command.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        var process = command.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return output;
    }
}
