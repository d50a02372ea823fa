package jobshare.matching.matchlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import jobshare.matching.settings.InvalidModelSettings;
import jobshare.matching.settings.ModelSettings;

/** The settings of each model version ever used. At startup, it refuses a known version with other settings. */
@ApplicationScoped
public class ModelVersions {

    private final DataSource database;
    private final ModelSettings current;
    private final ObjectMapper json;
    private final Clock clock;

    ModelVersions(DataSource database, ModelSettings current, ObjectMapper json, Clock clock) {
        this.database = database;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** @throws InvalidModelSettings if the version was used with other settings before */
    void store(@Observes StartupEvent event) {
        store(current);
    }

    void store(ModelSettings settings) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into matching_model (version, settings, since)"
                        + " values (?, ?::jsonb, ?) on conflict do nothing")) {
            insert.setString(1, settings.version());
            insert.setString(2, json.writeValueAsString(settings.values()));
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The settings of the matching model cannot be stored", e);
        }
        var known = find(settings.version()).orElseThrow();
        if (!known.equals(settings)) {
            var differ = settings.values()
                    .keySet()
                    .stream()
                    .filter(name -> !Objects.equals(settings.values().get(name), known.values().get(name)))
                    .toList();
            throw new InvalidModelSettings(
                    "version " + settings.values().get("version") + " was used before with other values of "
                            + String.join(", ", differ) + ", which the match log needs. Give these settings a new version");
        }
    }

    /** The settings of a version; empty if it is unknown. */
    public Optional<ModelSettings> find(String version) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select settings from matching_model where version = ?")) {
            select.setString(1, version);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(read(rows.getString(1))) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The settings of matching model " + version + " cannot be read", e);
        }
    }

    private ModelSettings read(String settings) throws JsonProcessingException {
        return ModelSettings.recorded(json.readValue(settings, new TypeReference<Map<String, String>>() {
        }));
    }
}
