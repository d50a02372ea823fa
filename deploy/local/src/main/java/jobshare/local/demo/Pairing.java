package jobshare.local.demo;

import java.util.List;
import java.util.Map;

/** Brings two people as far as their {@link DemoPair} says: from the first ask to the signed agreement. */
final class Pairing {

    private final DemoApi.Service matching;
    private final List<Trade> trades;

    Pairing(DemoApi api, List<Trade> trades) {
        this.matching = api.matching();
        this.trades = trades;
    }

    void bringTogether(DemoPair pair) {
        var first = Login.employee(pair.firstNumber());
        var second = Login.employee(pair.secondNumber());
        if (!matching.exists(first, "/v1/introductions/" + pair.introduction())) {
            matching.await(first, "/v1/matches/people/" + pair.first() + "/with/" + pair.second(),
                    match -> match.path("score").isInt());
        }
        introduce(pair, first, second);
        if (pair.reaches(DemoPair.Stage.PARTNERSHIP)) {
            formPartnership(pair, first, second);
        }
    }

    private void introduce(DemoPair pair, Login first, Login second) {
        var path = "/v1/introductions/" + pair.introduction();
        if (pair == DemoPair.SUGGESTED) {
            matching.post(Login.RECRUITER, "/v1/introductions", Map.of("id", pair.introduction(), "fromPersonId", pair.first(),
                    "toPersonId", pair.second(), "roleId", pair.role(), "message", "You two could hold this role together."));
            return;
        }
        matching.post(first, "/v1/introductions", Map.of("id", pair.introduction(), "fromPersonId", pair.first(),
                "toPersonId", pair.second(), "message", "We would cover each other's days off. Shall we talk?"));
        switch (pair) {
            case ASKED, ASKED_TO_WITHDRAW -> matching.post(first, "/v1/introductions/invitations",
                    Map.of("id", pair.invitation(), "workEmail", "kim.jones" + pair.number() + "@example.com", "message",
                            "We once planned the summer party together. Shall we share a job?"));
            case ASKED_TO_DECLINE -> {
            }
            case DECLINED -> {
                matching.post(second, path + "/decline");
                matching.post(first, "/v1/matches/people/" + pair.first() + "/blocks", Map.of("personId", pair.second()));
            }
            case TAKEN_BACK -> matching.post(first, path + "/withdraw");
            default -> matching.post(second, path + "/accept");
        }
    }

    private void formPartnership(DemoPair pair, Login first, Login second) {
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
            talk(first, second, path);
        }
        agree(pair, first, second, path);
    }

    /** Each answers three of the questions, tells whom to call, and says how they regard the other. */
    private void talk(Login first, Login second, String path) {
        var answers = Map.of(
                "decisions", List.of("On my days I decide. Staff and money only together.", "The same; a call if it is big."),
                "past-shares", List.of("Once, for a year. We talked too little.", "Never."),
                "if-one-leaves", List.of("I would stay and look for someone.", "So would I, for some months."));
        answers.forEach((question, said) -> {
            matching.post(first, path + "/talk/answers/" + question, Map.of("text", said.getFirst()));
            matching.post(second, path + "/talk/answers/" + question, Map.of("text", said.getLast()));
        });
        for (var login : List.of(first, second)) {
            matching.post(login, path + "/regard", Map.of("doesTheJobAtLeastAsWell", true, "atEaseWithTheirReasons", true,
                    "sharesTheCommitment", true));
            matching.post(login, path + "/emergency-contacts",
                    Map.of("contact", "My neighbour, who has the key: +31 20 555 0134"));
        }
    }

    private void agree(DemoPair pair, Login first, Login second, String path) {
        var texts = pair == DemoPair.AGREED ? List.of(agreement(pair, 30), agreement(pair, 60)) : List.of(agreement(pair, 60));
        int written = matching.await(first, path, _ -> true).path("agreement").path("number").asInt();
        texts.stream().skip(written).forEach(text -> matching.put(first, path + "/agreement", text));
        if (pair != DemoPair.AGREEMENT_WRITTEN) {
            matching.post(first, path + "/agreement/sign");
            matching.post(second, path + "/agreement/sign");
        }
    }

    private Map<String, Object> agreement(DemoPair pair, int minutesOfHandover) {
        var hours = trades.get(pair.roleNumber() - 1).hours();
        var division = hours == Trade.Hours.SHIFT ? Division.DAYS_AND_NIGHTS : Division.THREE_DAYS_EACH;
        return Map.of("wayOfSharing", "TWIN",
                "members", List.of(
                        Map.of("personId", pair.first(), "slots", division.of(true).slots(), "leadsOn",
                                List.of("new ideas", "suppliers")),
                        Map.of("personId", pair.second(), "slots", division.of(false).slots(), "leadsOn",
                                List.of("budget", "reporting"))),
                "handover", Map.of("how", "Both work on Wednesday; a shared list of what is open.", "minutesPerWeek",
                        minutesOfHandover),
                "rules", Map.of(
                        "communication", Map.of("sharedCalendar", "The calendar of the role", "outOfOffice",
                                "An automatic answer names the one who is on.", "onDaysOff",
                                "Only when it can't wait for a day."),
                        "meetings", "The one who is on; what concerns both, on Wednesday.",
                        "holidays", "Never both at once, told six weeks before.",
                        "sickness", "The other swaps a day if possible; after a week we ask for help.",
                        "appraisal", "Goals together, growth each alone.",
                        "onPromotion", "We apply together.",
                        "ifOneLeaves", "The other covers for up to three months while a successor is sought.",
                        "reviewsOn", List.of("2027-03-31", "2027-09-30")),
                "roleId", pair.role());
    }
}
