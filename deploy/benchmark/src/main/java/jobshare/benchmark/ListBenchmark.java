package jobshare.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jobshare.benchmark.Report.Unit;
import jobshare.local.client.Role;
import jobshare.local.demo.DemoFixture;

/**
 * Pages of every list, match answers and one person, from the demo data, beside a page of people and one person of the bare endpoint.
 */
final class ListBenchmark {

    private static final int CONNECTIONS = 4;
    private static final int WARM_UP_SECONDS = 3;
    private static final int ROWS = 20;
    private static final int MATCHES = 10;
    private static final int PEOPLE = 200;
    private static final String PAGE = "?limit=" + ROWS;

    private final SuiteRun suite;
    private final String token;
    private final Report report;
    private final int seconds;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, GetLoad.Measurement> measured = new LinkedHashMap<>();

    /** @param seconds of each measurement */
    ListBenchmark(SuiteRun suite, Report report, int seconds) {
        this.suite = suite;
        this.token = suite.token(Role.HR);
        this.report = report;
        this.seconds = seconds;
    }

    void measure(URI bare, List<ProcessUsage> processes) throws InterruptedException {
        DemoFixture.load(suite.endpoints());
        var bareIds = createPeople(bare);
        IdleWait.await(processes);
        report.section(String.format(Locale.ROOT, "Lists and match answers of the demo data, %d connections, %d s each",
                CONNECTIONS, seconds));
        var barePage = row("bare endpoint, " + ROWS + " people", bare, "", List.of("/v1/people?site=AMS&limit=" + ROWS));
        list("people", suite.profile(), "/v1/people" + PAGE, barePage);
        list("roles", suite.profile(), "/v1/roles" + PAGE, barePage);
        list("introductions", suite.matching(), "/v1/introductions" + PAGE, barePage);
        list("partnerships", suite.matching(), "/v1/partnerships" + PAGE, barePage);
        list("proposals", suite.proposal(), "/v1/proposals" + PAGE, barePage);
        list("arrangements", suite.proposal(), "/v1/arrangements" + PAGE, barePage);
        var people = ids(suite.profile(), "/v1/people?visibility=OPEN&kind=EMPLOYEE&limit=" + PEOPLE);
        compared(MATCHES + " partners of a person", suite.matching(),
                people.stream().map(id -> "/v1/matches/people/" + id + "?limit=" + MATCHES).toList(), barePage);
        compared(MATCHES + " pairs for a role", suite.matching(),
                ids(suite.profile(), "/v1/roles?status=OPEN&limit=" + PEOPLE).stream()
                        .map(id -> "/v1/matches/roles/" + id + "?limit=" + MATCHES)
                        .toList(),
                barePage);
        compared(MATCHES + " roles for a partnership", suite.matching(),
                ids(suite.matching(), "/v1/partnerships?status=ACTIVE&limit=" + PEOPLE).stream()
                        .map(id -> "/v1/matches/partnerships/" + id + "/roles?limit=" + MATCHES)
                        .toList(),
                barePage);
        var barePerson = row("bare endpoint, one person", bare, "", bareIds);
        compared("one person", suite.profile(), people.stream().map(id -> "/v1/people/" + id).toList(), barePerson);
        report.detail("lists",
                measured.entrySet()
                        .stream()
                        .map(entry -> Map.of("name", entry.getKey(), "perSecond", entry.getValue().perSecond(), "millis",
                                entry.getValue().millis().summary()))
                        .toList());
    }

    /** The paths of new people. */
    private List<String> createPeople(URI bare) {
        var people = new PersonGenerator();
        try (var connection = new HttpConnection(bare, "")) {
            return IntStream.range(0, PEOPLE)
                    .mapToObj(number -> connection.post("/v1/people", people.hrFields("lists", number)).expect(201))
                    .map(response -> "/v1/people/" + read(response.body()).required("id").textValue())
                    .toList();
        }
    }

    private List<String> ids(URI server, String path) {
        return StreamSupport.stream(get(server, path).path("items").spliterator(), false)
                .map(item -> item.required("id").textValue())
                .toList();
    }

    private JsonNode get(URI server, String path) {
        try (var connection = new HttpConnection(server, token)) {
            return read(connection.get(path).expect(200).body());
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + body, e);
        }
    }

    private void list(String what, URI server, String path, GetLoad.Measurement bare) throws InterruptedException {
        compared(get(server, path).path("items").size() + " " + what, server, List.of(path), bare);
    }

    private void compared(String what, URI server, List<String> paths, GetLoad.Measurement bare) throws InterruptedException {
        var result = row(what, server, token, paths);
        report.row("  ratio to the bare endpoint", result.perSecond() / bare.perSecond(), Unit.RATIO);
    }

    private GetLoad.Measurement row(String what, URI server, String token, List<String> paths) throws InterruptedException {
        var load = new GetLoad(server, token, CONNECTIONS, paths);
        load.during(WARM_UP_SECONDS);
        var result = load.during(seconds);
        report.row(what, result.perSecond(), Unit.PER_SECOND);
        report.row("  p50", result.at(50), Unit.MILLIS);
        report.row("  p99", result.at(99), Unit.MILLIS);
        measured.put(what, result);
        return result;
    }
}
