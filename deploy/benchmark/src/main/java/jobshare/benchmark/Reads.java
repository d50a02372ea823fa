package jobshare.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jobshare.benchmark.Report.Unit;

/** Reads of one person and of a page of fifty, from the service and from the bare endpoint in turn, with as many people in both. */
final class Reads {

    private static final int CONNECTIONS = 8;
    private static final int WARM_UP_SECONDS = 10;
    private static final int PAGE = 50;
    private static final String LIST = "/v1/people?site=AMS&limit=" + PAGE;

    private final Report report;
    private final Options options;
    private final List<ProcessFigures> processes;

    Reads(Report report, Options options, List<ProcessFigures> processes) {
        this.report = report;
        this.options = options;
        this.processes = processes;
    }

    /** @param token for the service; the bare endpoint asks for none */
    void measure(URI service, String token, URI bare) throws InterruptedException {
        var people = new People();
        var inService = bringIn(people, service, token, "service");
        var inBare = bringIn(people, bare, "", "bare");
        compare("GET /v1/people/{id}", new Gets(service, token, CONNECTIONS, inService), new Gets(bare, "", CONNECTIONS, inBare));
        compare("GET /v1/people, a page of " + PAGE, new Gets(service, token, CONNECTIONS, List.of(LIST)),
                new Gets(bare, "", CONNECTIONS, List.of(LIST)));
    }

    private List<String> bringIn(People people, URI server, String token, String series) throws InterruptedException {
        var json = new ObjectMapper();
        return Crew.work(CONNECTIONS, worker -> () -> {
            var own = new ArrayList<String>();
            try (var wire = new Wire(server, token)) {
                for (int number = worker; number < options.people(); number += CONNECTIONS) {
                    var answer = wire.post("/v1/people", people.hired("reads-" + series, number)).expect(201);
                    own.add("/v1/people/" + id(json, answer.body()));
                }
            }
            return own;
        }).stream().flatMap(List::stream).toList();
    }

    private static String id(ObjectMapper json, String person) {
        try {
            return json.readTree(person).required("id").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No person: " + person, e);
        }
    }

    private void compare(String what, Gets service, Gets bare) throws InterruptedException {
        Quiet.await(processes);
        service.during(WARM_UP_SECONDS);
        bare.during(WARM_UP_SECONDS);
        var ofService = new ArrayList<Gets.Stretch>();
        var ofBare = new ArrayList<Gets.Stretch>();
        for (int round = 0; round < options.rounds(); round++) {
            ofService.add(service.during(options.seconds()));
            ofBare.add(bare.during(options.seconds()));
        }
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < options.rounds(); round++) {
            ratios.add(ofService.get(round).perSecond() / ofBare.get(round).perSecond());
        }
        var ratio = new Percentiles(ratios);
        report.section(String.format(Locale.ROOT, "%s, %d connections, %d people, median of %d rounds of %d s", what, CONNECTIONS,
                options.people(), options.rounds(), options.seconds()));
        rows("bare endpoint, the same SQL by plain JDBC", ofBare);
        rows("profile-service", ofService);
        report.row(String.format(Locale.ROOT, "  its ratio to the bare endpoint (rounds from %.2f to %.2f)", ratio.least(),
                ratio.most()), ratio.median(), Unit.RATIO);
        report.detail(what, Map.of("service", ofService.stream().map(Gets.Stretch::perSecond).toList(), "bare",
                ofBare.stream().map(Gets.Stretch::perSecond).toList()));
    }

    private void rows(String who, List<Gets.Stretch> stretches) {
        report.row(who, new Percentiles(stretches.stream().map(Gets.Stretch::perSecond).toList()).median(), Unit.PER_SECOND);
        report.row("  p99", new Percentiles(stretches.stream().map(stretch -> stretch.at(99)).toList()).median(), Unit.MILLIS);
    }
}
