package jobshare.matching.matchlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import jobshare.matching.criterion.InvalidModel;
import jobshare.matching.criterion.ModelSettings;

/** The settings that each version of the model has ever stood for. A version that comes back with others is refused at the start. */
@Singleton
public class ModelVersions {

    private final DataSource database;
    private final ModelSettings current;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    ModelVersions(DataSource database, ModelSettings current, ObjectMapper json, Clock clock) {
        this.database = database;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** @throws InvalidModel when the version was used with other settings before */
    void keep(@Observes StartupEvent event) {
        keep(current);
    }

    void keep(ModelSettings settings) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into matching_model (version, settings, since)"
                        + " values (?, ?::jsonb, ?) on conflict do nothing")) {
            insert.setString(1, settings.version());
            insert.setString(2, json.writeValueAsString(settings.values()));
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The settings of the matching model can't be kept", e);
        }
        var known = of(settings.version()).orElseThrow();
        if (!known.equals(settings)) {
            var differ = settings.values().keySet().stream()
                    .filter(name -> !settings.values().get(name).equals(known.values().get(name))).toList();
            throw new InvalidModel("version " + settings.values().get("version") + " was used before with other settings ("
                    + String.join(", ", differ)
                    + "), by which answers in the match log are explained. Give these settings a version"
                    + " of their own");
        }
    }

    /** What a version stood for. */
    public Optional<ModelSettings> of(String version) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select settings from matching_model where version = ?")) {
            select.setString(1, version);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(read(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The settings of matching model " + version + " can't be read", e);
        }
    }

    private ModelSettings read(String settings) throws JsonProcessingException {
        return ModelSettings.recorded(json.readValue(settings, new TypeReference<Map<String, String>>() {
        }));
    }
}
