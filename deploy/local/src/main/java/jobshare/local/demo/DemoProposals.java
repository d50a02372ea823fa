package jobshare.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Creates the proposal of a {@link DemoPair} and brings it to the pair's state. */
final class DemoProposals {

    private static final LocalTime INTERVIEW = LocalTime.of(10, 0);

    private final DemoApi.Service proposals;
    private final LocalDate today;

    /** @param today the date from which dates of interviews and offers are calculated */
    DemoProposals(DemoApi api, LocalDate today) {
        this.proposals = api.proposal();
        this.today = today;
    }

    void create(DemoPair pair) {
        new Scenario(pair).run();
    }

    /** A proposal and the people who act on it. */
    private final class Scenario {

        private final DemoPair pair;
        private final String path;
        private final DemoUser first;
        private final DemoUser second;

        Scenario(DemoPair pair) {
            this.pair = pair;
            this.path = "/v1/proposals/" + pair.proposal();
            this.first = DemoUser.employee(pair.firstNumber());
            this.second = DemoUser.employee(pair.secondNumber());
        }

        void run() {
            draft();
            switch (pair) {
                case DRAFT -> {
                }
                case DRAFT_SIGNED -> sign();
                case SOUNDING -> partner("send-sounding");
                case SOUNDING_CLOSED -> {
                    partner("send-sounding");
                    employer("close", Map.of("explanation", "The role needs one person this year."));
                }
                case REQUESTED -> request();
                case WITHDRAWAL_REQUESTED -> {
                    request();
                    partner("withdraw");
                }
                case WITHDRAWN -> {
                    request();
                    partner("withdraw");
                    proposals.post(second, path + "/withdraw");
                }
                default -> reviewProposal();
            }
        }

        private void reviewProposal() {
            request();
            employer("start-review");
            switch (pair) {
                case IN_REVIEW, IN_REVIEW_BY_LAW -> {
                }
                case IN_REVIEW_WITH_CONCERNS -> raiseConcerns();
                case MORE_INFORMATION -> employer("ask", Map.of("text", "Who do clients call on a day off?"));
                case REFUSED, REFUSED_BEFORE_CLOSE -> refuse();
                case APPEALED -> {
                    refuse();
                    proposals.post(first, path + "/appeal", Map.of("text", "The figures of our trial were not looked at."));
                }
                case CLOSED -> {
                    refuse();
                    employer("close", Map.of("explanation", "The refusal is final."));
                }
                default -> interviewPair();
            }
        }

        private void interviewPair() {
            schedule();
            score();
            if (pair == DemoPair.INTERVIEWING || pair == DemoPair.INTERVIEWING_BEFORE_RESCHEDULE) {
                return;
            }
            employer("interviews/" + pair.interview() + "/outcome", Map.of("result", "PASSED"));
            if (pair == DemoPair.INTERVIEWED) {
                return;
            }
            employer("offer", offer());
            switch (pair) {
                case OFFERED -> {
                }
                case OFFERED_HALF_ACCEPTED -> partner("accept");
                case COUNTERED, COUNTERED_BEFORE_WITHDRAWAL -> proposals.post(first, path + "/counter", Map.of("text",
                        "A month more would let me hand my work over well.", "startDate", start().plusMonths(1).toString()));
                default -> hire();
            }
        }

        private void draft() {
            var jurisdiction = Site.ofRole(pair.roleNumber()).jurisdiction();
            var requests = switch (pair) {
                case IN_REVIEW_BY_LAW -> List.of(requestOf(pair.first(), jurisdiction), requestOf(pair.second(), jurisdiction));
                case MORE_INFORMATION -> List.of(requestOf(pair.first(), jurisdiction));
                default -> List.of();
            };
            var author = pair.ordinal() % 2 == 0 ? DemoUser.RECRUITER : first;
            proposals.post(author, "/v1/proposals", Map.of("id", pair.proposal(), "partnershipId", pair.partnership(), "roleId",
                    pair.role(), "pitch", PITCH, "statutoryRequests", requests));
        }

        /** A statutory request of a person who meets the conditions of the law. */
        private static Map<String, Object> requestOf(UUID person, String jurisdiction) {
            return Map.of("personId", person, "jurisdiction", jurisdiction, "employedSince", "2019-09-01", "weeklyHours", 36,
                    "confirms", jurisdiction.equals("NL") ? List.of("EMPLOYER_SIZE") : List.of());
        }

        private void sign() {
            proposals.post(first, path + "/sign");
            proposals.post(second, path + "/sign");
        }

        private void request() {
            sign();
            proposals.post(DemoUser.RECRUITER, path + "/request");
        }

        private void raiseConcerns() {
            var concern = pair.resolvedConcern();
            employer("concerns", Map.of("id", concern, "kind", "CLIENTS", "text", "Clients want one name to call."));
            proposals.post(first, path + "/concerns/" + concern + "/answer", CLIENTS_ANSWERED);
            employer("concerns/" + concern + "/resolve", Map.of("resolved", true));
            proposals.post(first, path + "/share-links", Map.of("id", pair.shareLink()));
            employer("concerns", Map.of("id", pair.openConcern(), "kind", "ONE_LEAVES", "text", "What if one of you leaves?"));
        }

        private void refuse() {
            employer("concerns", CLIENTS);
            employer("refuse",
                    Map.of("explanation", "The team changes its hours this spring, and can't plan for a pair before that."));
        }

        private void schedule() {
            var starts = today.plusDays(7).atTime(INTERVIEW).toInstant(ZoneOffset.UTC);
            employer("interviews",
                    Map.of("id", pair.interview(), "kind", "JOINT", "startsAt", starts.toString(), "endsAt",
                            starts.plusSeconds(3600).toString(), "timeZone", Site.ofRole(pair.roleNumber()).timeZone(), "place",
                            "Room 3.14", "panel", List.of("The hiring manager", "A colleague of the team")));
        }

        private void score() {
            employer("interviews/" + pair.interview() + "/scorecards",
                    Map.of("panelMember", "A colleague of the team", "criteria",
                            List.of(Map.of("name", "Knows the field", "points", 5),
                                    Map.of("name", "Clear handover", "points", 4, "note",
                                            "Wednesdays, with a list that both keep")),
                            "recommendation", "YES", "note", "They finish each other's sentences, and it is one answer."));
        }

        private LocalDate start() {
            return today.plusMonths(2).withDayOfMonth(1);
        }

        private Map<String, Object> offer() {
            var start = start();
            var trialUntil = start.plusMonths(6).minusDays(1).toString();
            return switch (pair) {
                case HIRED_PART_TIME -> Map.of("kind", "TWO_PART_TIME", "startDate", start.toString(), "shares",
                        List.of(0.5, 0.5), "trialUntil", trialUntil, "conversionDate", start.plusYears(1).toString());
                case OFFERED, COUNTERED, COUNTERED_BEFORE_WITHDRAWAL -> Map.of("kind", "JOB_SHARE", "startDate", start.toString(),
                        "shares", List.of(0.6, 0.6), "pay", Map.of("amount", 64000, "currency", "EUR", "per", "YEAR"), "releases",
                        pair == DemoPair.OFFERED ? List.of()
                                : List.of(Map.of("personId", pair.second(), "releasedOn", start.minusDays(1).toString())));
                default -> Map.of("kind", "JOB_SHARE", "startDate", start.toString(), "shares", List.of(0.6, 0.6), "trialUntil",
                        trialUntil);
            };
        }

        private void hire() {
            partner("accept");
            proposals.post(second, path + "/accept");
            if (pair == DemoPair.HIRED_CONFIRMED) {
                proposals.post(DemoUser.HIRING_MANAGER, arrangement() + "/confirm", Map.of("outcomes", List.of(
                        Map.of("outcome", "MET"),
                        Map.of("outcome", "PARTLY_MET", "note", "The team asked for one more shared morning, and has it."))));
                // Two rounds of reviews, in which one partner becomes more ambitious.
                review(first, 4, 4, 3, "A good start.");
                review(second, 4, 3, 3, "I am still finding my way.");
                review(DemoUser.HIRING_MANAGER, 4, 3, 3, "The handover works.");
                review(first, 3, 4, 5, "I would like to lead a team one day.");
                review(second, 5, 5, 3, "This is what I wanted.");
                review(DemoUser.HIRING_MANAGER, 4, 4, 4, "Nobody asks any more who is on duty.");
            }
        }

        private String arrangement() {
            var found = proposals.await(DemoUser.HIRING_MANAGER, "/v1/arrangements?proposalId=" + pair.proposal(),
                    page -> !page.path("items").isEmpty());
            return "/v1/arrangements/" + found.path("items").path(0).path("id").asText();
        }

        private void review(DemoUser who, int satisfaction, int settling, int ambition, String note) {
            proposals.post(who, arrangement() + "/reviews", Map.of("scores",
                    Map.of("satisfaction", satisfaction, "settling", settling, "ambition", ambition), "note", note));
        }

        private void partner(String verb) {
            proposals.post(first, path + "/" + verb);
        }

        private void employer(String verb) {
            proposals.post(DemoUser.HIRING_MANAGER, path + "/" + verb);
        }

        private void employer(String verb, Object body) {
            proposals.post(DemoUser.HIRING_MANAGER, path + "/" + verb, body);
        }
    }

    static final Map<String, Object> CLIENTS = Map.of("kind", "CLIENTS", "text", "Clients want one name to call.");
    static final Map<String, Object> CLIENTS_ANSWERED = Map.of("text",
            "One number and one mailbox, answered by the partner on duty.", "evidence",
            "Two years of it in our last role, with no complaint.");

    static final Map<String, Object> PITCH = Map.ofEntries(
            Map.entry("whyShared", "The role has two halves that compete for time: urgent work and long-term work."),
            Map.entry("benefits", "Two minds, and cover on every day of the week, also in holidays."),
            Map.entry("costs", "Ten percent more salary for the half-days on which we overlap."),
            Map.entry("plan", "One works Monday to Wednesday, the other Wednesday to Friday."),
            Map.entry("handover", "Wednesday mornings, and a shared list of open tasks."),
            Map.entry("communication", "One mailbox and one number for both of us."),
            Map.entry("trial", "Six months, measured by what the team and the clients say."),
            Map.entry("ifOneLeaves", "The other covers for three months while we find a successor together."),
            Map.entry("evidence", "Both of us have worked in this field for years, and know each other's work."),
            Map.entry("measures",
                    List.of(Map.of("what", "Answers to clients", "target", "Within a day, on every day of the week"),
                            Map.of("what", "Team survey", "target",
                                    "At least as satisfied as today, asked after three and six months"))),
            Map.entry("endorsements", List.of(Map.of("by", "Their team lead until last year", "text",
                    "I never had to ask twice who was on duty: the one who answered always knew."))));
}
