package jobshare.matching.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.directory.Directory;
import jobshare.matching.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Looks up the current profile of a person. */
@ApplicationScoped
public class ProfileLookup {

    private final Directory directory;
    private final EventJson json;

    ProfileLookup(Directory directory, EventJson json) {
        this.directory = directory;
        this.json = json;
    }

    /** Fields of {@code jobshare.people.v1} that matching does not use. */
    record OtherFields(@Nullable String jurisdiction, @Nullable List<String> strengths, @Nullable List<String> strengthLabels) {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 not-yet-known */
    public Profile of(PersonId person) {
        return directory.person(person)
                .map(known -> json.read(known.event(), PersonEvent.class).profile())
                .orElseThrow(() -> Problems.notYetKnown("profile", person));
    }

    /** The names of a person's strengths by URI, as far as the event has them. */
    public Map<String, String> strengthLabels(PersonId person) {
        var labels = new HashMap<String, String>();
        directory.person(person).map(known -> json.read(known.event(), OtherFields.class)).ifPresent(fields -> {
            var uris = fields.strengths();
            var names = fields.strengthLabels();
            if (uris != null && names != null) {
                for (int i = 0; i < Math.min(uris.size(), names.size()); i++) {
                    labels.put(uris.get(i), names.get(i));
                }
            }
        });
        return labels;
    }

    /** Where the person is employed, ISO 3166; null if unknown. */
    public @Nullable String jurisdiction(PersonId person) {
        return directory.person(person).map(known -> json.read(known.event(), OtherFields.class).jurisdiction()).orElse(null);
    }
}
