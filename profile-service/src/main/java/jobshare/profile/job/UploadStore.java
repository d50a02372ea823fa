package jobshare.profile.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Stores the files of jobs in the database, so that any replica can continue a job. */
@ApplicationScoped
public class UploadStore {

    private static final int CHUNK_BYTES = 1 << 20;

    private final DataSource database;

    UploadStore(DataSource database) {
        this.database = database;
    }

    /** Stores a file in chunks of a megabyte, within the caller's transaction. */
    public void store(UUID job, String part, Path file) throws IOException, SQLException {
        try (var in = Files.newInputStream(file);
                var connection = database.getConnection();
                var insert = connection
                        .prepareStatement("insert into upload_chunk (job_id, part, number, content) values (?, ?, ?, ?)")) {
            var number = 0;
            for (var bytes = in.readNBytes(CHUNK_BYTES); bytes.length > 0; bytes = in.readNBytes(CHUNK_BYTES)) {
                insert.setObject(1, job);
                insert.setString(2, part);
                insert.setInt(3, number++);
                insert.setBytes(4, bytes);
                insert.executeUpdate();
            }
        }
    }

    /**
     * Opens a stored file; empty if that part was not uploaded.
     *
     * @param beforeChunk runs before each further megabyte is read; may throw in order to stop reading
     */
    public InputStream open(UUID job, String part, Runnable beforeChunk) {
        return new SequenceInputStream(new Chunks(job, part, beforeChunk));
    }

    /** Deletes the files of a job, within the caller's transaction. */
    public void delete(UUID job) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from upload_chunk where job_id = ?")) {
            delete.setObject(1, job);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The uploaded files cannot be deleted", e);
        }
    }

    private final class Chunks implements Enumeration<InputStream> {

        private final UUID job;
        private final String part;
        private final Runnable beforeChunk;
        private int number;
        private @Nullable InputStream next;

        Chunks(UUID job, String part, Runnable beforeChunk) {
            this.job = job;
            this.part = part;
            this.beforeChunk = beforeChunk;
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
                throw new NoSuchElementException();
            }
            beforeChunk.run();
            next = read();
            return current;
        }

        private @Nullable InputStream read() {
            try (var connection = database.getConnection();
                    var select = connection
                            .prepareStatement("select content from upload_chunk where job_id = ? and part = ? and number = ?")) {
                select.setObject(1, job);
                select.setString(2, part);
                select.setInt(3, number++);
                try (var row = select.executeQuery()) {
                    return row.next() ? new ByteArrayInputStream(row.getBytes(1)) : null;
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The uploaded file cannot be read", e);
            }
        }
    }
}
