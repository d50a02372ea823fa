package jobshare.local.demo;

import java.util.List;
import java.util.Map;

/** Creates the introduction, the partnership and the agreement of a {@link DemoPair}. */
final class DemoPartnerships {

    private final DemoApi.Service matching;
    private final List<JobField> fields;

    DemoPartnerships(DemoApi api, List<JobField> fields) {
        this.matching = api.matching();
        this.fields = fields;
    }

    void create(DemoPair pair) {
        var first = DemoUser.employee(pair.firstNumber());
        var second = DemoUser.employee(pair.secondNumber());
        if (!matching.exists(first, "/v1/introductions/" + pair.introduction())) {
            matching.await(first, "/v1/matches/people/" + pair.first() + "/with/" + pair.second(),
                    match -> match.path("score").isInt());
        }
        introduce(pair, first, second);
        if (pair.reaches(DemoPair.Stage.PARTNERSHIP)) {
            formPartnership(pair, first, second);
        }
    }

    private void introduce(DemoPair pair, DemoUser first, DemoUser second) {
        var path = "/v1/introductions/" + pair.introduction();
        if (pair == DemoPair.SUGGESTED) {
            matching.post(DemoUser.RECRUITER, "/v1/introductions", Map.of("id", pair.introduction(), "fromPersonId", pair.first(),
                    "toPersonId", pair.second(), "roleId", pair.role(), "message", "You two could hold this role together."));
            return;
        }
        matching.post(first, "/v1/introductions", Map.of("id", pair.introduction(), "fromPersonId", pair.first(), "toPersonId",
                pair.second(), "message", "We would cover each other's days off. Shall we talk?"));
        switch (pair) {
            case ASKED,
                    ASKED_BEFORE_WITHDRAWAL ->
                matching.post(first, "/v1/introductions/invitations",
                        Map.of("id", pair.invitation(), "workEmail", "kim.jones" + pair.number() + "@example.com", "message",
                                "We once planned the summer party together. Shall we share a job?"));
            case ASKED_BEFORE_DECLINE -> {
            }
            case DECLINED -> {
                matching.post(second, path + "/decline");
                matching.post(first, "/v1/matches/people/" + pair.first() + "/blocks", Map.of("personId", pair.second()));
            }
            case INTRODUCTION_WITHDRAWN -> matching.post(first, path + "/withdraw");
            default -> matching.post(second, path + "/accept");
        }
    }

    private void formPartnership(DemoPair pair, DemoUser first, DemoUser second) {
        var path = "/v1/partnerships/" + pair.partnership();
        matching.post(first, "/v1/partnerships", Map.of("id", pair.partnership(), "introductionId", pair.introduction()));
        if (pair == DemoPair.PARTNERSHIP_PROPOSED) {
            return;
        }
        matching.post(second, path + "/confirm");
        if (pair == DemoPair.PARTNERSHIP_ACTIVE || pair == DemoPair.HIRED) {
            matching.post(first, path + "/history", Map.of("id", pair.history(), "employer", "City of Utrecht", "role",
                    "Head of recruitment", "from", "2016-02-01", "until", "2019-05-31"));
        }
        if (pair == DemoPair.PARTNERSHIP_ACTIVE) {
            return;
        }
        if (pair == DemoPair.DISSOLVED) {
            matching.post(second, path + "/dissolve");
            return;
        }
        if (pair == DemoPair.AGREED) {
            converse(first, second, path);
        }
        agree(pair, first, second, path);
    }

    /** Both answer three questions, submit their regard and set an emergency contact. */
    private void converse(DemoUser first, DemoUser second, String path) {
        var answers = Map.of("decisions",
                List.of("On my days I decide. Staff and money only together.", "The same; a call if it is big."), "past-shares",
                List.of("Once, for a year. We talked too little.", "Never."), "if-one-leaves",
                List.of("I would stay and look for a successor.", "So would I, for some months."));
        answers.forEach((question, texts) -> {
            matching.post(first, path + "/conversation/answers/" + question, Map.of("text", texts.getFirst()));
            matching.post(second, path + "/conversation/answers/" + question, Map.of("text", texts.getLast()));
        });
        for (var partner : List.of(first, second)) {
            matching.post(partner, path + "/regard",
                    Map.of("doesTheJobAtLeastAsWell", true, "atEaseWithTheirReasons", true, "sharesTheCommitment", true));
            matching.post(partner, path + "/emergency-contacts",
                    Map.of("contact", "My neighbour, who has the key: +31 20 555 0134"));
        }
    }

    private void agree(DemoPair pair, DemoUser first, DemoUser second, String path) {
        var versions = pair == DemoPair.AGREED ? List.of(agreement(pair, 30), agreement(pair, 60)) : List.of(agreement(pair, 60));
        int existing = matching.await(first, path, _ -> true).path("agreement").path("number").asInt();
        versions.stream().skip(existing).forEach(version -> matching.put(first, path + "/agreement", version));
        if (pair != DemoPair.AGREEMENT_DRAFTED) {
            matching.post(first, path + "/agreement/sign");
            matching.post(second, path + "/agreement/sign");
        }
    }

    private Map<String, Object> agreement(DemoPair pair, int handoverMinutes) {
        var hours = fields.get(pair.roleNumber() - 1).hours();
        var split = hours == JobField.Hours.SHIFT ? WorkSplit.DAYS_AND_NIGHTS : WorkSplit.THREE_DAYS_EACH;
        return Map.of("wayOfSharing", "TWIN", "members", List.of(
                Map.of("personId", pair.first(), "slots", split.of(true).slots(), "leadsOn", List.of("new ideas", "suppliers")),
                Map.of("personId", pair.second(), "slots", split.of(false).slots(), "leadsOn", List.of("budget", "reporting"))),
                "handover",
                Map.of("how", "Both work on Wednesday; a shared list of open tasks.", "minutesPerWeek", handoverMinutes), "rules",
                Map.of("communication", Map.of("sharedCalendar", "The calendar of the role", "outOfOffice",
                        "The automatic reply names the partner on duty.", "onDaysOff", "Only if it cannot wait for a day."),
                        "meetings", "The partner on duty attends; joint meetings are on Wednesday.", "holidays",
                        "Never both at once; announced six weeks ahead.", "sickness",
                        "The other swaps a day if possible; after a week we ask for help.", "appraisal",
                        "Shared goals, individual development.", "onPromotion", "We apply together.", "ifOneLeaves",
                        "The other covers for up to three months while a successor is sought.", "reviewsOn",
                        List.of("2027-03-31", "2027-09-30")),
                "roleId", pair.role());
    }
}
