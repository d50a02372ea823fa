package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests deploy/.jdk with fake JDKs that consist of a release file and empty commands. */
class JdkFinderTest {

    private static final Path FINDER = Path.of("..", ".jdk").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void prefersJavaHome() throws IOException, InterruptedException {
        var home = jdk("elsewhere", "26.0.1");
        jdk("jvm/jdk-25", "25.0.3");
        assertEquals(home.toString(), find(home, folder.resolve("jvm")));
    }

    @Test
    void skipsAnOldJavaHome() throws IOException, InterruptedException {
        var old = jdk("elsewhere", "17.0.15");
        jdk("jvm/a-jdk-21", "21.0.2");
        var enough = jdk("jvm/b jdk 25", "25.0.3");
        assertEquals(enough.toString(), find(old, folder.resolve("jvm")));
    }

    @Test
    void findsAMacBundle() throws IOException, InterruptedException {
        var home = jdk("jvm/temurin-25.jdk/Contents/Home", "25");
        assertEquals(home.toString(), find(folder.resolve("none"), folder.resolve("jvm")));
    }

    @Test
    void explainsInOneLineHowToInstallAJdk() throws IOException, InterruptedException {
        var old = jdk("elsewhere", "1.8.0_292");
        var output = find(old, folder.resolve("jvm"));
        assertTrue(output.startsWith("deploy/up: needs a JDK 25 or newer"), output);
        assertEquals(1, output.lines().count());
    }

    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (var tool : new String[]{"java", "javac"}) {
            var file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
            assertTrue(file.toFile().setExecutable(true));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /** Runs the finder with a PATH that contains sed and the like, but no JDK of this machine. */
    private String find(Path javaHome, Path folders) throws IOException, InterruptedException {
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : new String[]{"sed", "tr", "dirname", "readlink"}) {
            var file = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n");
            assertTrue(file.toFile().setExecutable(true));
        }
        var command = new ProcessBuilder("/bin/bash", "-c", ". '" + FINDER + "'; require_jdk deploy/up; echo \"$JAVA_HOME\"");
        command.environment().clear();
        command.environment()
                .putAll(Map.of("PATH", tools.toString(), "HOME", folder.toString(), "JAVA_HOME", javaHome.toString(),
                        "JOBSHARE_JDK_FOLDERS", folders.toString()));
        var process = command.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return output;
    }

    private static Path where(String tool) {
        return Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
    }
}
