package jobshare.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Pairs of the demo programme pitch for further roles, so that there are enough pitches at each stage for the funnel to show them. Nobody
 * is hired by it: what {@link DemoPair} says of people and roles stays so.
 */
final class FurtherPitching {

    private static final LocalTime INTERVIEW = LocalTime.of(14, 0);
    private static final List<DemoPair> PAIRS = List.of(DemoPair.WITHDRAWN, DemoPair.IN_REVIEW_WITH_CONCERNS,
            DemoPair.SOUNDING_CLOSED,
            DemoPair.IN_REVIEW, DemoPair.MORE_INFORMATION, DemoPair.WITHDRAWAL_ASKED);

    private final DemoApi.Service proposals;
    private final LocalDate today;

    FurtherPitching(DemoApi api, LocalDate today) {
        this.proposals = api.proposal();
        this.today = today;
    }

    /** How far a further pitch comes. */
    private enum Stop {
        DRAFTED(6), REQUESTED(7), REVIEWED(6), REFUSED(6), INTERVIEWED(8), OFFERED(5);

        private final int pitches;

        Stop(int pitches) {
            this.pitches = pitches;
        }
    }

    /** One further pitch; the number tells the pair and the role. */
    record Further(int number, Stop stop) {

        private DemoPair pair() {
            return PAIRS.get(number % PAIRS.size());
        }

        private int role() {
            return DemoPair.sharedRole(pair().ordinal() + 1 + number / PAIRS.size());
        }
    }

    static List<Further> all() {
        var stops = IntStream.range(0, Stop.values().length).boxed()
                .flatMap(stop -> IntStream.range(0, Stop.values()[stop].pitches).mapToObj(_ -> Stop.values()[stop])).toList();
        return IntStream.range(0, stops.size()).mapToObj(number -> new Further(number, stops.get(number))).toList();
    }

    void pitch(Further further) {
        var pair = further.pair();
        var id = DemoIds.furtherProposal(further.number());
        var path = "/v1/proposals/" + id;
        proposals.post(Login.RECRUITER, "/v1/proposals", Map.of("id", id, "partnershipId", pair.partnership(), "roleId",
                DemoIds.role(further.role()), "pitch", Pitching.PITCH));
        if (further.stop() == Stop.DRAFTED) {
            return;
        }
        proposals.post(Login.employee(pair.firstNumber()), path + "/sign");
        proposals.post(Login.employee(pair.secondNumber()), path + "/sign");
        proposals.post(Login.RECRUITER, path + "/request");
        switch (further.stop()) {
            case DRAFTED, REQUESTED -> {
            }
            case REVIEWED -> employer(path, "start-review");
            case REFUSED -> {
                employer(path, "start-review");
                employer(path, "concerns", Pitching.CLIENTS);
                employer(path, "refuse", Map.of("explanation", "Our clients want one name, and we found no way round that."));
            }
            case INTERVIEWED -> interview(further, path);
            case OFFERED -> {
                var interview = interview(further, path);
                employer(path, "interviews/" + interview + "/outcome", Map.of("result", "PASSED"));
                employer(path, "offer", Map.of("kind", "JOB_SHARE", "startDate", today.plusMonths(3).withDayOfMonth(1).toString(),
                        "shares", List.of(0.6, 0.5)));
            }
        }
    }

    private String interview(Further further, String path) {
        employer(path, "start-review");
        var raised = proposals.post(Login.HIRING_MANAGER, path + "/concerns", Pitching.CLIENTS);
        var concern = "concerns/" + raised.path("concerns").path(0).path("id").asText();
        proposals.post(Login.employee(further.pair().firstNumber()), path + "/" + concern + "/answer", Pitching.CLIENTS_ANSWERED);
        employer(path, concern + "/resolve", Map.of("resolved", true));
        var starts = today.plusDays(10).atTime(INTERVIEW).toInstant(ZoneOffset.UTC);
        return proposals.post(Login.HIRING_MANAGER, path + "/interviews", Map.of("kind", "JOINT", "startsAt", starts.toString(),
                "endsAt", starts.plusSeconds(1800).toString(), "timeZone", Site.ofRole(further.role()).timeZone(), "place",
                "Room 2.71", "panel", List.of("The hiring manager"))).path("interviews").path(0).path("id").asText();
    }

    private void employer(String path, String verb) {
        proposals.post(Login.HIRING_MANAGER, path + "/" + verb);
    }

    private void employer(String path, String verb, Object body) {
        proposals.post(Login.HIRING_MANAGER, path + "/" + verb, body);
    }
}
