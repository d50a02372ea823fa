package jobshare.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.record.FileRecords;
import org.apache.kafka.common.record.Record;
import org.jspecify.annotations.Nullable;

/** Searches everything that a suite stores: each column of each table, Kafka's files, logs and all other files. */
public final class StoredTextSearch {

    private final RunningSuite suite;

    public StoredTextSearch(RunningSuite suite) {
        this.suite = suite;
    }

    /** Where the words are stored, as {@code word: place}. */
    public Set<String> find(Collection<String> words) {
        var found = new TreeSet<String>();
        RunningSuite.SERVICES.forEach(database -> inDatabase(database, words, found));
        inFiles(words, found);
        return found;
    }

    private void inDatabase(String name, Collection<String> words, Set<String> found) {
        try (var connection = DriverManager.getConnection(suite.database(name), name, "local")) {
            for (var table : tables(connection)) {
                inTable(connection, name, table, words, found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + name + " can't be searched", e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection.createStatement()
                .executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** A row as text contains every column; a column of bytes as hexadecimal digits. */
    private static void inTable(Connection connection, String database, String table, Collection<String> words, Set<String> found)
            throws SQLException {
        try (var select = connection
                .prepareStatement("select searched.mark from unnest(?) searched(mark) where exists (select from \"" + table
                        + "\" row where position(searched.mark in row::text) > 0"
                        + " or position(encode(convert_to(searched.mark, 'UTF8'), 'hex') in row::text) > 0)")) {
            select.setArray(1, connection.createArrayOf("text", words.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + ": table " + database + "." + table);
                }
            }
        }
    }

    /** All files of the suite except those of PostgreSQL, where no query returns dead rows and vacuum overwrites them. */
    private void inFiles(Collection<String> words, Set<String> found) {
        try (var files = Files.walk(suite.data())) {
            for (var file : files.filter(StoredTextSearch::isSearched).toList()) {
                inFile(file, words, found);
            }
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) {
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSearched(Path file) {
        var path = file.toString();
        return Files.isRegularFile(file) && !path.contains("/postgresql/") && !path.contains("/postgresql-binaries/")
                && !path.endsWith("index") && !path.endsWith(".aot") && !path.endsWith(".jar");
    }

    private void inFile(Path file, Collection<String> words, Set<String> found) {
        try {
            var place = ": file " + suite.data().relativize(file);
            var raw = Files.readString(file, StandardCharsets.ISO_8859_1);
            words.stream().filter(raw::contains).forEach(word -> found.add(word + place));
            if (file.toString().contains("/kafka/jobshare.") && file.toString().contains(".log")) {
                var records = records(file);
                words.stream()
                        .filter(word -> records.stream().anyMatch(record -> record.contains(word)))
                        .forEach(word -> found.add(word + place));
            }
        } catch (NoSuchFileException e) {
            // Kafka has just deleted it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Batches are compressed, so their raw bytes do not contain the text. */
    private static List<String> records(Path segment) throws IOException {
        var texts = new ArrayList<String>();
        try (var open = FileRecords.open(segment.toFile(), false)) {
            for (var record : open.records()) {
                texts.add(text(record));
            }
        }
        return texts;
    }

    private static String text(Record record) {
        var text = new StringBuilder(text(record.key())).append('\n').append(text(record.value()));
        Stream.of(record.headers())
                .forEach(header -> text.append('\n')
                        .append(text(header.value() == null ? null : ByteBuffer.wrap(header.value()))));
        return text.toString();
    }

    private static String text(@Nullable ByteBuffer bytes) {
        return bytes == null ? "" : StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
    }

    /** Tables and topics of the places that {@link #find} returned, without words, partitions and file names. */
    public static Set<String> places(Set<String> found) {
        return found.stream()
                .map(place -> place.replaceFirst(".*: (table |file (kafka/)?)", "").replaceFirst("-\\d+/.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words that {@link #find} found. */
    static Set<String> words(Set<String> found) {
        return found.stream().map(place -> place.replaceFirst(": .*", "")).collect(Collectors.toSet());
    }

    /** The keyed hash by which the services know a person. */
    String subjectKey(String person) {
        try (var connection = DriverManager.getConnection(suite.database("proposal"), "proposal", "local");
                var select = connection.prepareStatement("select subject_key from person_copy where id = ?::uuid")) {
            select.setString(1, person);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
