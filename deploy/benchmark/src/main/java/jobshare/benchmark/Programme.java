package jobshare.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** People of a run who take part, brought in as an HR system does it; each two of them who follow each other fit. */
final class Programme {

    static final int CONNECTIONS = 16;
    static final int YEARS = 10;

    private static final String SERIES = "programme";
    private static final String CONSENT = "{\"visibility\":\"ANONYMOUS\",\"textVersion\":\"2026-11\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    private final List<String> ids;

    private Programme(People people, List<String> ids) {
        this.people = people;
        this.ids = ids;
    }

    static Programme bringIn(int size, People people, URI profile, String hrSystem) throws InterruptedException {
        var ids = Crew.work(CONNECTIONS, worker -> () -> {
            var own = new ArrayList<String>();
            try (var wire = new Wire(profile, hrSystem)) {
                for (int number = worker; number < size; number += CONNECTIONS) {
                    var id = JSON.readTree(wire.post("/v1/people", people.profile(SERIES, number, YEARS)).expect(201).body())
                            .required("id").textValue();
                    wire.post("/v1/people/" + id + "/consent", CONSENT).expect(201);
                    own.add(id);
                }
            }
            return own;
        });
        var inOrder = new ArrayList<String>();
        for (int number = 0; number < size; number++) {
            inOrder.add(ids.get(number % CONNECTIONS).get(number / CONNECTIONS));
        }
        return new Programme(people, List.copyOf(inOrder));
    }

    int couples() {
        return ids.size() / 2;
    }

    /** The one who asks for matches. */
    String asker(int couple) {
        return ids.get(2 * couple);
    }

    /** The one who changes. */
    String changed(int couple) {
        return ids.get(2 * couple + 1);
    }

    String profileOfChanged(int couple, int yearsOfExperience) {
        return people.profile(SERIES, 2 * couple + 1, yearsOfExperience);
    }

    static long version(String person) {
        try {
            return JSON.readTree(person).required("version").longValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No person: " + person, e);
        }
    }
}
