package jobshare.matching.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.criterion.Profile;
import jobshare.matching.directory.Directory;
import org.jspecify.annotations.Nullable;

/** What someone's profile says, as it was told last. */
@Singleton
public class Profiles {

    private final Directory directory;
    private final EventJson json;

    @Inject
    Profiles(Directory directory, EventJson json) {
        this.directory = directory;
        this.json = json;
    }

    /** What is read of {@code jobshare.people.v1} beside what matching is made from. */
    record Beside(@Nullable String jurisdiction, @Nullable List<String> strengths, @Nullable List<String> strengthLabels) {
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 not-yet-known */
    public Profile of(PersonId person) {
        return directory.person(person).map(known -> json.read(known.event(), PersonEvent.class).profile())
                .orElseThrow(() -> Problems.notYetKnown("profile", person));
    }

    /** What someone's strengths are called, by their URIs; nothing for those whose name was not told. */
    public Map<String, String> strengthLabels(PersonId person) {
        var labels = new HashMap<String, String>();
        directory.person(person).map(known -> json.read(known.event(), Beside.class))
                .filter(told -> told.strengths() != null && told.strengthLabels() != null).ifPresent(told -> {
                    for (int i = 0; i < Math.min(told.strengths().size(), told.strengthLabels().size()); i++) {
                        labels.put(told.strengths().get(i), told.strengthLabels().get(i));
                    }
                });
        return labels;
    }

    /** Where they are employed, ISO 3166; null where that is not told, or nobody of that id is known. */
    public @Nullable String jurisdiction(PersonId person) {
        return directory.person(person).map(known -> json.read(known.event(), Beside.class).jurisdiction()).orElse(null);
    }
}
