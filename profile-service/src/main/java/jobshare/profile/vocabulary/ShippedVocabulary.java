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
import org.jboss.logging.Logger;

/** Fills an empty vocabulary with the small one that the service ships, so that it is of use before anyone imports ESCO. */
@ApplicationScoped
public class ShippedVocabulary {

    private static final Logger LOG = Logger.getLogger(ShippedVocabulary.class);
    /** Any number that no other lock of this database uses. */
    private static final long LOCK = 0x766F_6361_6275_6C61L;

    /** It is shown as an import that is done, with this id. */
    static final UUID IMPORT = UUID.fromString("0192f3c4-0000-7000-8000-000000000001");

    private final DataSource database;
    private final VocabularyWriter writer;
    private final VocabularyImports imports;
    private final Clock clock;

    ShippedVocabulary(DataSource database, VocabularyWriter writer, VocabularyImports imports, Clock clock) {
        this.database = database;
        this.writer = writer;
        this.imports = imports;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes StartupEvent start) throws SQLException, IOException {
        if (!isEmpty()) {
            return;
        }
        lock(); // of several replicas that start at once, one writes
        if (isEmpty()) {
            var rows = rows();
            var written = writer.write(rows);
            imports.persist(VocabularyImport.finished(IMPORT, rows.size(), written, clock.instant()));
            LOG.infof("Loaded the shipped vocabulary: %s", written);
        }
    }

    /** All of it: a few hundred kilobytes. */
    static ArrayList<EscoRow> rows() throws IOException {
        var resources = new LinkedHashMap<EscoFile, String>();
        resources.put(EscoFile.OCCUPATIONS, "occupations_en.csv");
        resources.put(EscoFile.SKILLS, "skills_en.csv");
        resources.put(EscoFile.STRENGTHS, "transversalSkillsCollection_en.csv");
        resources.put(EscoFile.RELATIONS, "occupationSkillRelations.csv");
        var rows = new ArrayList<EscoRow>();
        for (var resource : resources.entrySet()) {
            var path = "/vocabulary/" + resource.getValue();
            try (var in = ShippedVocabulary.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new UncheckedIOException(new IOException(path + " is missing in the build"));
                }
                EscoReader.read(resource.getKey(), in, rows::add);
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
