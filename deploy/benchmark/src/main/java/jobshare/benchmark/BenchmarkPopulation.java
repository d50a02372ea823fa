package jobshare.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** The participants of a run, created as an HR system does. Each two consecutive people match each other. */
final class BenchmarkPopulation {

    static final int CONNECTIONS = 16;
    static final int YEARS = 10;

    private static final String SERIES = "population";
    private static final String CONSENT = "{\"visibility\":\"ANONYMOUS\",\"textVersion\":\"2026-11\"}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PersonGenerator people;
    private final List<String> ids;

    private BenchmarkPopulation(PersonGenerator people, List<String> ids) {
        this.people = people;
        this.ids = ids;
    }

    static BenchmarkPopulation create(int size, PersonGenerator people, URI profile, String hrSystem)
            throws InterruptedException {
        var ids = Workers.run(CONNECTIONS, worker -> () -> {
            var own = new ArrayList<String>();
            try (var connection = new HttpConnection(profile, hrSystem)) {
                for (int number = worker; number < size; number += CONNECTIONS) {
                    var id = JSON
                            .readTree(connection.post("/v1/people", people.profile(SERIES, number, YEARS)).expect(201).body())
                            .required("id")
                            .textValue();
                    connection.post("/v1/people/" + id + "/consent", CONSENT).expect(201);
                    own.add(id);
                }
            }
            return own;
        });
        var inOrder = new ArrayList<String>();
        for (int number = 0; number < size; number++) {
            inOrder.add(ids.get(number % CONNECTIONS).get(number / CONNECTIONS));
        }
        return new BenchmarkPopulation(people, List.copyOf(inOrder));
    }

    int pairs() {
        return ids.size() / 2;
    }

    /** The partner who requests matches. */
    String asker(int pair) {
        return ids.get(2 * pair);
    }

    /** The partner whose profile changes. */
    String changed(int pair) {
        return ids.get(2 * pair + 1);
    }

    String profileOfChanged(int pair, int yearsOfExperience) {
        return people.profile(SERIES, 2 * pair + 1, yearsOfExperience);
    }

    static long version(String person) {
        try {
            return JSON.readTree(person).required("version").longValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a person: " + person, e);
        }
    }
}
