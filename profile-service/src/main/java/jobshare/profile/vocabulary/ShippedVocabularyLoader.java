package jobshare.profile.vocabulary;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import javax.sql.DataSource;
import jobshare.profile.job.ImportSettings;
import org.jboss.logging.Logger;

/** Loads the bundled part of ESCO into an empty database, so that the service is usable before an import. */
@ApplicationScoped
public class ShippedVocabularyLoader {

    private static final Logger LOG = Logger.getLogger(ShippedVocabularyLoader.class);
    /** Number of the advisory lock, unique in this database. */
    private static final long LOCK = 0x766F_6361_6275_6C61L;

    /** The load is recorded as a completed import with this id. */
    static final UUID IMPORT = UUID.fromString("0192f3c4-0000-7000-8000-000000000001");

    private final DataSource database;
    private final VocabularyWriter writer;
    private final VocabularyImportRepository imports;
    private final ImportSettings limits;
    private final Clock clock;

    ShippedVocabularyLoader(DataSource database, VocabularyWriter writer, VocabularyImportRepository imports,
            ImportSettings limits, Clock clock) {
        this.database = database;
        this.writer = writer;
        this.imports = imports;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes StartupEvent start) throws SQLException, IOException {
        if (!isEmpty()) {
            return;
        }
        lock(); // of several replicas that start at the same time, one loads
        if (isEmpty()) {
            var rows = rows(limits);
            var written = writer.write(rows);
            imports.persist(VocabularyImport.finished(IMPORT, rows.size(), written, clock.instant()));
            LOG.infof("Loaded the bundled vocabulary: %s", written);
        }
    }

    /** All rows, a few hundred kilobytes. */
    static ArrayList<EscoRow> rows(ImportSettings limits) throws IOException {
        var resources = new LinkedHashMap<EscoFile, String>();
        resources.put(EscoFile.OCCUPATIONS, "occupations_en.csv");
        resources.put(EscoFile.SKILLS, "skills_en.csv");
        resources.put(EscoFile.STRENGTHS, "transversalSkillsCollection_en.csv");
        resources.put(EscoFile.RELATIONS, "occupationSkillRelations.csv");
        var rows = new ArrayList<EscoRow>();
        for (var resource : resources.entrySet()) {
            var path = "/vocabulary/" + resource.getValue();
            try (var in = ShippedVocabularyLoader.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new UncheckedIOException(new IOException(path + " is missing in the application"));
                }
                new EscoReader(limits).read(resource.getKey(), in, rows::add);
            }
        }
        return rows;
    }

    private boolean isEmpty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select not exists (select from concept)")) {
            return result.next() && result.getBoolean(1);
        }
    }

    private void lock() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            statement.execute();
        }
    }
}
