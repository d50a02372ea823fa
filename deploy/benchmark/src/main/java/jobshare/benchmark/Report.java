package jobshare.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results of a benchmark as a table and as JSON. Can be read while results are added. */
public final class Report {

    private static final int VALUE = 14;

    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Object> details = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    /** Starts a section with this title. */
    public synchronized void section(String title) {
        sections.add(new Section(title, new ArrayList<>()));
    }

    public void row(String name, double value, Unit unit) {
        row(name, value, unit, null);
    }

    public synchronized void row(String name, double value, Unit unit, @Nullable Aim aim) {
        sections.getLast().rows().add(new Row(name, value, unit, aim));
    }

    /** Adds values that only the JSON contains. */
    public synchronized void detail(String name, Object value) {
        details.put(name, value);
    }

    /** Adds a line below the table. */
    public synchronized void note(String text) {
        notes.add(text);
    }

    public synchronized String table() {
        var table = new StringBuilder();
        var width = width();
        for (var section : sections) {
            table.append(System.lineSeparator()).append(line(width, section.title(), "measured", "aim"));
            section.rows().forEach(row -> table.append(line(width, "  " + row.name(), row.unit().of(row.value()), row.beside())));
        }
        notes.forEach(note -> table.append(System.lineSeparator()).append("  ").append(note).append(System.lineSeparator()));
        return table.toString();
    }

    private int width() {
        return sections.stream().mapToInt(Section::width).max().orElse(0);
    }

    private static String line(int width, String name, String value, String beside) {
        var format = "%-" + width + "s%" + VALUE + "s  %s";
        return String.format(Locale.ROOT, format, name, value, beside).stripTrailing() + System.lineSeparator();
    }

    public synchronized void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            new ObjectMapper().writerWithDefaultPrettyPrinter()
                    .writeValue(file.toFile(), Map.of("sections", sections, "details", details, "notes", notes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unit of a value and its number of digits. */
    public enum Unit {
        SECONDS("%.1f s"),
        MILLIS("%.1f ms"),
        FINE_MILLIS("%.3f ms"),
        BYTES("%.0f B"),
        MEGABYTES("%.0f MB"),
        PER_SECOND("%.0f /s"),
        RATIO("%.2f"),
        PERCENT("%.1f %%"),
        CPU_MILLIS("%.2f ms");

        private final String format;

        Unit(String format) {
            this.format = format;
        }

        public String of(double value) {
            return String.format(Locale.ROOT, format, value);
        }
    }

    /**
     * A target value.
     *
     * @param atLeast whether higher values are better
     */
    public record Aim(double value, boolean atLeast) {

        public static Aim atMost(double value) {
            return new Aim(value, false);
        }

        public static Aim atLeast(double value) {
            return new Aim(value, true);
        }

        boolean isMetBy(double measured) {
            return atLeast ? measured >= value : measured <= value;
        }
    }

    record Section(String title, List<Row> rows) {

        private int width() {
            return Math.max(title.length(), rows.stream().mapToInt(row -> row.name().length() + 2).max().orElse(0));
        }
    }

    record Row(String name, double value, Unit unit, @Nullable Aim aim) {

        private String beside() {
            return aim == null ? ""
                    : (aim.atLeast() ? "at least " : "at most ") + unit.of(aim.value()) + (aim.isMetBy(value) ? "" : "  MISSED");
        }
    }
}
