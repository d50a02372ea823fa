package jobshare.systemtest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the checkout that people write, without what the build generates. */
final class SourceTree {

    private static final Path CHECKOUT = Path.of(System.getProperty("jobshare.checkout", "../..")).toAbsolutePath().normalize();
    private static final List<String> EXTENSIONS = List.of(".java", ".md", ".yaml", ".yml", ".json", ".sql", ".properties",
            ".html", ".txt", ".csv", ".sh");

    private SourceTree() {
    }

    /** A line of a file. @param place path in the checkout and line number */
    record Line(String path, int number, String text) {

        @Override
        public String toString() {
            return path + ":" + number + ": " + text.strip();
        }
    }

    /** All lines of the files whose path in the checkout is selected. */
    static List<Line> lines(Predicate<String> selected) {
        var lines = new ArrayList<Line>();
        try (Stream<Path> files = Files.walk(CHECKOUT)) {
            files.filter(file -> isWritten(CHECKOUT.relativize(file).toString()))
                    .filter(Files::isRegularFile)
                    .filter(file -> selected.test(CHECKOUT.relativize(file).toString()))
                    .sorted()
                    .forEach(file -> {
                        var texts = read(file).lines().toList();
                        for (var number = 0; number < texts.size(); number++) {
                            lines.add(new Line(CHECKOUT.relativize(file).toString(), number + 1, texts.get(number)));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWritten(String path) {
        return EXTENSIONS.stream().anyMatch(path::endsWith) && !path.contains("/target/") && !path.startsWith(".")
                && !path.contains("/.") && !path.contains("/vocabulary/");
    }
}
