package jobshare.profile.vocabulary;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The jobs and the files they work on. The files lie in the database, so that any replica can go on with a job. */
@ApplicationScoped
public class VocabularyImports implements PanacheRepositoryBase<VocabularyImport, UUID> {

    private static final int CHUNK = 1 << 20;

    private final DataSource database;

    VocabularyImports(DataSource database) {
        this.database = database;
    }

    /** Keeps a file, a megabyte at a time, within the caller's transaction. */
    void store(UUID id, ImportPart part, Path file) throws IOException, SQLException {
        getEntityManager().flush();
        try (var in = Files.newInputStream(file);
                var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into vocabulary_import_chunk values (?, ?, ?, ?)")) {
            var number = 0;
            for (var bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
                insert.setObject(1, id);
                insert.setString(2, part.name());
                insert.setInt(3, number++);
                insert.setBytes(4, bytes);
                insert.executeUpdate();
            }
        }
    }

    /** The oldest job that waits, or whose replica has gone silent; locked until the transaction ends. */
    Optional<VocabularyImport> nextUnclaimed(Instant at) {
        return find("status in (?1, ?2) and claimedUntil <= ?3 order by createdAt,"
                + " id", ImportStatus.QUEUED, ImportStatus.RUNNING, at)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2) // skip locked: another replica takes that one just now
                .firstResultOptional();
    }

    /** A kept file from its beginning; empty when that part was not uploaded. */
    InputStream open(UUID id, ImportPart part) {
        return new SequenceInputStream(new Chunks(id, part));
    }

    /** Drops the files of a job that has ended, and lets the database count what it now holds, so that searches stay fast. */
    void tidy(UUID id) {
        getEntityManager().createNativeQuery("delete from vocabulary_import_chunk where import_id = ?1")
                .setParameter(1, id).executeUpdate();
        getEntityManager().createNativeQuery("delete from vocabulary_import_concept where import_id = ?1")
                .setParameter(1, id).executeUpdate();
        getEntityManager().createNativeQuery("analyze concept, vocabulary_word, occupation_skill").executeUpdate();
    }

    private final class Chunks implements Enumeration<InputStream> {

        private final UUID id;
        private final ImportPart part;
        private int number;
        private @Nullable InputStream next;

        Chunks(UUID id, ImportPart part) {
            this.id = id;
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
                            "select content from vocabulary_import_chunk where import_id = ? and part = ? and number = ?")) {
                select.setObject(1, id);
                select.setString(2, part.name());
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
