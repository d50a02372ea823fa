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
        agree(pair, first, second, path);
    }

    private void agree(DemoPair pair, Login first, Login second, String path) {
        var agreement = matching.await(first, path, _ -> true).path("agreement");
        if (agreement.isMissingNode() || agreement.isNull()) {
            matching.put(first, path + "/agreement", agreement(pair));
        }
        if (pair != DemoPair.AGREEMENT_WRITTEN) {
            matching.post(first, path + "/agreement/sign");
            matching.post(second, path + "/agreement/sign");
        }
    }

    private Map<String, Object> agreement(DemoPair pair) {
        var hours = trades.get(pair.roleNumber() - 1).hours();
        var division = hours == Trade.Hours.SHIFT ? Division.DAYS_AND_NIGHTS : Division.THREE_DAYS_EACH;
        return Map.of("wayOfSharing", "TWIN",
                "members", List.of(
                        Map.of("personId", pair.first(), "slots", division.of(true).slots(), "leadsOn",
                                List.of("new ideas", "suppliers")),
                        Map.of("personId", pair.second(), "slots", division.of(false).slots(), "leadsOn",
                                List.of("budget", "reporting"))),
                "handover", Map.of("how", "Both work on Wednesday; a shared list of what is open.", "minutesPerWeek", 60),
                "roleId", pair.role());
    }
}
