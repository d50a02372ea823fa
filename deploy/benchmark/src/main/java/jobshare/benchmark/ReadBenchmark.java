package jobshare.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jobshare.benchmark.Report.Aim;
import jobshare.benchmark.Report.Unit;

/**
 * Compares reads of one person and of a page of 50 people between the service and the bare endpoint, with the same number of
 * people.
 */
final class ReadBenchmark {

    private static final int CONNECTIONS = 8;
    private static final int PAGE = 50;
    private static final Aim RATIO = Aim.atLeast(0.5);
    private static final String LIST = "/v1/people?site=AMS&limit=" + PAGE;

    private final Report report;
    private final BenchmarkOptions options;
    private final List<ProcessUsage> processes;

    ReadBenchmark(Report report, BenchmarkOptions options, List<ProcessUsage> processes) {
        this.report = report;
        this.options = options;
        this.processes = processes;
    }

    /** @param token for the service; the bare endpoint needs none */
    void measure(URI service, String token, URI bare) throws InterruptedException {
        var people = new PersonGenerator();
        var inService = create(people, service, token, "service");
        var inBare = create(people, bare, "", "bare");
        compare("GET /v1/people/{id}", new GetLoad(service, token, CONNECTIONS, inService),
                new GetLoad(bare, "", CONNECTIONS, inBare));
        compare("GET /v1/people, a page of " + PAGE, new GetLoad(service, token, CONNECTIONS, List.of(LIST)),
                new GetLoad(bare, "", CONNECTIONS, List.of(LIST)));
    }

    private List<String> create(PersonGenerator people, URI server, String token, String series) throws InterruptedException {
        var json = new ObjectMapper();
        return Workers.run(CONNECTIONS, worker -> () -> {
            var own = new ArrayList<String>();
            try (var connection = new HttpConnection(server, token)) {
                for (int number = worker; number < options.people(); number += CONNECTIONS) {
                    var response = connection.post("/v1/people", people.hrFields("reads-" + series, number)).expect(201);
                    own.add("/v1/people/" + id(json, response.body()));
                }
            }
            return own;
        }).stream().flatMap(List::stream).toList();
    }

    private static String id(ObjectMapper json, String person) {
        try {
            return json.readTree(person).required("id").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not a person: " + person, e);
        }
    }

    private void compare(String what, GetLoad service, GetLoad bare) throws InterruptedException {
        IdleWait.await(processes);
        service.warmUp();
        bare.warmUp();
        var ofService = new ArrayList<GetLoad.Measurement>();
        var ofBare = new ArrayList<GetLoad.Measurement>();
        for (int round = 0; round < options.rounds(); round++) {
            ofService.add(service.during(options.seconds()));
            ofBare.add(bare.during(options.seconds()));
        }
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < options.rounds(); round++) {
            ratios.add(ofService.get(round).perSecond() / ofBare.get(round).perSecond());
        }
        var ratio = Percentiles.of(ratios);
        report.section(String.format(Locale.ROOT, "%s, %d connections, %d people, median of %d rounds of %d s", what, CONNECTIONS,
                options.people(), options.rounds(), options.seconds()));
        rows("bare endpoint, same SQL through plain JDBC", ofBare);
        rows("profile-service", ofService);
        report.row(
                String.format(Locale.ROOT, "  ratio to the bare endpoint (rounds from %.2f to %.2f)", ratio.min(), ratio.max()),
                ratio.at(50), Unit.RATIO, RATIO);
        report.detail(what, Map.of("service", ofService.stream().map(GetLoad.Measurement::perSecond).toList(), "bare",
                ofBare.stream().map(GetLoad.Measurement::perSecond).toList()));
    }

    private void rows(String who, List<GetLoad.Measurement> stretches) {
        report.row(who, Percentiles.of(stretches.stream().map(GetLoad.Measurement::perSecond).toList()).at(50), Unit.PER_SECOND);
        report.row("  p99", Percentiles.of(stretches.stream().map(stretch -> stretch.at(99)).toList()).at(50), Unit.MILLIS);
    }
}
