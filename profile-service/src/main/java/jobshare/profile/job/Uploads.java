package jobshare.profile.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The files that jobs work on. They lie in the database, so that any replica can go on with a job. */
@ApplicationScoped
public class Uploads {

    private static final int CHUNK = 1 << 20;

    private final DataSource database;

    Uploads(DataSource database) {
        this.database = database;
    }

    /** Keeps a file, a megabyte at a time, within the caller's transaction. */
    public void store(UUID job, String part, Path file) throws IOException, SQLException {
        try (var in = Files.newInputStream(file);
                var connection = database.getConnection();
                var insert = connection
                        .prepareStatement("insert into upload_chunk (job_id, part, number, content) values (?, ?, ?, ?)")) {
            var number = 0;
            for (var bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
                insert.setObject(1, job);
                insert.setString(2, part);
                insert.setInt(3, number++);
                insert.setBytes(4, bytes);
                insert.executeUpdate();
            }
        }
    }

    /** A kept file from its beginning; empty when that part was not uploaded. */
    public InputStream open(UUID job, String part) {
        return new SequenceInputStream(new Chunks(job, part));
    }

    /** Forgets the files of a job. */
    public void delete(UUID job) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from upload_chunk where job_id = ?")) {
            delete.setObject(1, job);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The uploaded files can't be deleted", e);
        }
    }

    private final class Chunks implements Enumeration<InputStream> {

        private final UUID job;
        private final String part;
        private int number;
        private @Nullable InputStream next;

        Chunks(UUID job, String part) {
            this.job = job;
            this.part = part;
            this.next = read();
        }

        @Override
        public boolean hasMoreElements() {
            return next != null;
        }

        @Override
        public InputStream nextElement() {
            var current = next;
            if (current == null) {
                return Collections.<InputStream>emptyEnumeration().nextElement();
            }
            next = read();
            return current;
        }

        private @Nullable InputStream read() {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(
                            "select content from upload_chunk where job_id = ? and part = ? and number = ?")) {
                select.setObject(1, job);
                select.setString(2, part);
                select.setInt(3, number++);
                try (var row = select.executeQuery()) {
                    return row.next() ? new ByteArrayInputStream(row.getBytes(1)) : null;
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The uploaded file can't be read", e);
            }
        }
    }
}
