package jobshare.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Creates more proposals of some demo pairs, so that each stage has enough proposals for the funnel to show it. None leads to a
 * hire, so the states that {@link DemoPair} describes do not change.
 */
final class FunnelProposals {

    private static final LocalTime INTERVIEW = LocalTime.of(14, 0);
    private static final List<DemoPair> PAIRS = List.of(DemoPair.WITHDRAWN, DemoPair.IN_REVIEW_WITH_CONCERNS,
            DemoPair.SOUNDING_CLOSED, DemoPair.IN_REVIEW, DemoPair.MORE_INFORMATION, DemoPair.WITHDRAWAL_REQUESTED);

    private final DemoApi.Service proposals;
    private final LocalDate today;

    FunnelProposals(DemoApi api, LocalDate today) {
        this.proposals = api.proposal();
        this.today = today;
    }

    /** The last step of a proposal. */
    private enum LastStep {
        DRAFTED(6), REQUESTED(7), REVIEWED(6), REFUSED(6), INTERVIEWED(8), OFFERED(5);

        private final int count;

        LastStep(int count) {
            this.count = count;
        }
    }

    /**
     * A proposal.
     *
     * @param number determines the pair and the role
     */
    record FunnelProposal(int number, LastStep lastStep) {

        private DemoPair pair() {
            return PAIRS.get(number % PAIRS.size());
        }

        private int role() {
            return DemoPair.sharedRole(pair().ordinal() + 1 + number / PAIRS.size());
        }
    }

    static List<FunnelProposal> all() {
        var steps = IntStream.range(0, LastStep.values().length)
                .boxed()
                .flatMap(step -> IntStream.range(0, LastStep.values()[step].count).mapToObj(_ -> LastStep.values()[step]))
                .toList();
        return IntStream.range(0, steps.size()).mapToObj(number -> new FunnelProposal(number, steps.get(number))).toList();
    }

    void create(FunnelProposal proposal) {
        var pair = proposal.pair();
        var id = DemoIds.funnelProposal(proposal.number());
        var path = "/v1/proposals/" + id;
        proposals.post(DemoUser.RECRUITER, "/v1/proposals", Map.of("id", id, "partnershipId", pair.partnership(), "roleId",
                DemoIds.role(proposal.role()), "pitch", DemoProposals.PITCH));
        if (proposal.lastStep() == LastStep.DRAFTED) {
            return;
        }
        proposals.post(DemoUser.employee(pair.firstNumber()), path + "/sign");
        proposals.post(DemoUser.employee(pair.secondNumber()), path + "/sign");
        proposals.post(DemoUser.RECRUITER, path + "/request");
        switch (proposal.lastStep()) {
            case DRAFTED, REQUESTED -> {
            }
            case REVIEWED -> employer(path, "start-review");
            case REFUSED -> {
                employer(path, "start-review");
                employer(path, "concerns", DemoProposals.CLIENTS);
                employer(path, "refuse", Map.of("explanation", "Our clients want one name, and we found no way round that."));
            }
            case INTERVIEWED -> interview(proposal, path);
            case OFFERED -> {
                var interview = interview(proposal, path);
                employer(path, "interviews/" + interview + "/outcome", Map.of("result", "PASSED"));
                employer(path, "offer", Map.of("kind", "JOB_SHARE", "startDate", today.plusMonths(3).withDayOfMonth(1).toString(),
                        "shares", List.of(0.6, 0.5)));
            }
        }
    }

    private String interview(FunnelProposal proposal, String path) {
        employer(path, "start-review");
        var raised = proposals.post(DemoUser.HIRING_MANAGER, path + "/concerns", DemoProposals.CLIENTS);
        var concern = "concerns/" + raised.path("concerns").path(0).path("id").asText();
        proposals.post(DemoUser.employee(proposal.pair().firstNumber()), path + "/" + concern + "/answer",
                DemoProposals.CLIENTS_ANSWERED);
        employer(path, concern + "/resolve", Map.of("resolved", true));
        var starts = today.plusDays(10).atTime(INTERVIEW).toInstant(ZoneOffset.UTC);
        return proposals.post(DemoUser.HIRING_MANAGER, path + "/interviews",
                Map.of("kind", "JOINT", "startsAt", starts.toString(), "endsAt", starts.plusSeconds(1800).toString(), "timeZone",
                        Site.ofRole(proposal.role()).timeZone(), "place", "Room 2.71", "panel", List.of("The hiring manager")))
                .path("interviews")
                .path(0)
                .path("id")
                .asText();
    }

    private void employer(String path, String verb) {
        proposals.post(DemoUser.HIRING_MANAGER, path + "/" + verb);
    }

    private void employer(String path, String verb, Object body) {
        proposals.post(DemoUser.HIRING_MANAGER, path + "/" + verb, body);
    }
}
