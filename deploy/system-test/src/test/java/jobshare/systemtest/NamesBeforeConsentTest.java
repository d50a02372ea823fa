package jobshare.systemtest;

import static jobshare.systemtest.Journey.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Two people are entered, matched, asked and invited, by all the ways there are short of a yes of both; then every answer that
 * one of them, a recruiter or a hiring manager got, every event, and every line of every log is searched for who they are. The same
 * search finds them where names belong, and in the answers after the yes.
 */
class NamesBeforeConsentTest {

    /** Where a name may stand before anybody has said yes: where people are kept, and the one topic that carries names. */
    private static final Set<String> HOMES = Set.of("profile.", "proposal.known_contact", "jobshare.contacts.v1");

    private final Marks marks = Marks.everywhere();

    @Test
    void nothingTellsWhoSomeoneIsBeforeBothSayYes() {
        try (var suite = SuiteProcess.start("--empty", "--no-training")) {
            var journey = new Journey(suite.suite(), _ -> {
            }, marks);
            var stranger = new Someone(suite.suite(), "employee", "test-stranger-" + UUID.randomUUID(), _ -> {
            });
            journey.enterPeople();
            var names = names(journey);
            journey.tellAboutThemselves();
            journey.enterRole();
            var answers = new ArrayList<Reply>();
            journey.find();
            answers.addAll(looks(journey, stranger));
            asksAndAnswers(journey, answers);
            answers.addAll(looks(journey, stranger));

            assertTrue(answers.size() > 60, () -> "only " + answers.size() + " answers were looked through");
            answers.forEach(answer -> names.forEach(name -> assertFalse(answer.text().contains(name),
                    () -> answer.request() + " tells " + name + ": " + answer.text())));
            var traces = new Traces(suite);
            Awaitility.await().untilAsserted(() -> assertTrue(places(traces, names).contains("jobshare.contacts.v1"),
                    "the search does not find the names where they belong"));
            assertEquals(Set.of(), new TreeSet<>(places(traces, names).stream()
                    .filter(place -> HOMES.stream().noneMatch(place::startsWith)).toList()));

            assertEquals("ACCEPTED", journey.ask().path("status").asText(), "the other has asked already");
            Journey.soon(() -> journey.other.get("/v1/people/" + journey.first + "/contact").status() == 200);
            var contact = journey.other.get("/v1/people/" + journey.first + "/contact").text();
            assertTrue(names.stream().anyMatch(contact::contains), contact);
        }
    }

    /** Given name, family name, mail, employee number and job title of the first of the two, as they were entered. */
    private List<String> names(Journey journey) {
        var person = journey.one.get("/v1/people/" + journey.first).expect(200);
        return Stream.of("givenName", "familyName", "workEmail", "employeeNumber", "jobTitle").map(person::path)
                .map(field -> field.asText()).peek(name -> assertFalse(name.isBlank())).toList();
    }

    /** All that can be read of the first by others than the first. */
    private static List<Reply> looks(Journey journey, Someone stranger) {
        var replies = new ArrayList<Reply>();
        var first = journey.first.toString();
        for (var who : List.of(journey.other, stranger, journey.recruiter, journey.manager)) {
            Stream.of("/v1/people/" + first, "/v1/people/" + first + "/contact", "/v1/people/" + first + "/export",
                    "/v1/people/" + first + "/reason", "/v1/matches/people/" + first,
                    "/v1/matches/people/" + first + "/export", "/v1/matches/people/" + first + "/blocks",
                    "/v1/matches/people/" + journey.second + "?limit=100",
                    "/v1/matches/people/" + journey.second + "/with/" + first,
                    "/v1/matches/people/" + journey.second + "/export", "/v1/matches/roles/" + journey.role + "?limit=100",
                    "/v1/introductions?limit=200", "/v1/introductions/invitations", "/v1/introductions/" + journey.introduction,
                    "/v1/partnerships?limit=200", "/v1/partnerships/" + journey.partnership, "/v1/proposals?limit=200",
                    "/v1/arrangements?limit=200", "/v1/proposals/people/" + first + "/export", "/v1/roles?limit=200",
                    "/v1/people?limit=200").map(who::get).forEach(replies::add);
        }
        return replies;
    }

    /** Every way in which the two can come to deal with each other without a yes of both. */
    private static void asksAndAnswers(Journey journey, List<Reply> answers) {
        var one = journey.one;
        var other = journey.other;
        var ask = json("{'fromPersonId':'%s','toPersonId':'%s','message':'Shall we talk?'}", journey.first, journey.second);
        var asked = "/v1/introductions/" + one.post("/v1/introductions", ask).expect(201).path("id").asText();
        answers.add(other.get(asked));
        answers.add(other.get("/v1/introductions"));
        answers.add(other.post(asked + "/withdraw"));
        one.post(asked + "/withdraw").expect(200);
        answers.add(other.post(asked + "/accept"));
        var mail = one.get("/v1/people/" + journey.first).expect(200).path("workEmail").asText();
        answers.add(other.post("/v1/introductions/invitations", json("{'workEmail':'%s','message':'It is me'}", mail)));
        answers.add(other.post("/v1/introductions/invitations", json("{'workEmail':'%s'}", mail)));
        answers.add(other.post("/v1/partnerships/declarations", json("{'workEmail':'nobody@example.com'}")));
        answers.add(other.get("/v1/introductions/invitations"));
        var invited = one.get("/v1/introductions?status=ASKED").expect(200).path("items").path(0).path("id").asText();
        answers.add(other.get("/v1/introductions/" + invited));
        answers.add(other.post("/v1/introductions", json("{'fromPersonId':'%s','toPersonId':'%s'}", journey.second,
                journey.first)));
        answers.add(journey.recruiter.post("/v1/introductions", json("{'fromPersonId':'%s','toPersonId':'%s','roleId':'%s'}",
                journey.second, journey.first, journey.role)));
        answers.add(other.post("/v1/partnerships", json("{'introductionId':'%s'}", invited)));
    }

    private static Set<String> places(Traces traces, List<String> names) {
        var places = new TreeSet<String>();
        traces.of(names).forEach(trace -> places.add(trace.replaceFirst(".*: (table |file (kafka/)?)", "")
                .replaceFirst("-\\d+/.*", "")));
        return places;
    }
}
