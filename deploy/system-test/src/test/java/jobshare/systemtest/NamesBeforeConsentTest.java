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
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Two people are created, matched, asked and invited in every way except that both accept. Then no response to another person, a
 * recruiter or a hiring manager, no event and no line of a log contains their names. The same search finds the names in the places
 * that may hold them, and in responses after both have accepted.
 */
@Order(6)
class NamesBeforeConsentTest {

    /** Where a name may be stored before both accept: profile-service, and the one topic with names and its copy. */
    private static final Set<String> ALLOWED_PLACES = Set.of("profile.", "proposal.contact_copy", "jobshare.contacts.v1");

    private final TaintMarkers markers = TaintMarkers.everywhere();

    @Test
    void nothingRevealsANameBeforeBothAccept() {
        var journey = new Journey(markers);
        var stranger = new ApiClient(new Caller("employee", "test-stranger-" + UUID.randomUUID()));
        journey.createPeople();
        var names = names(journey);
        journey.completeProfiles();
        journey.createRole();
        var responses = new ArrayList<ApiResponse>();
        journey.findPartners();
        responses.addAll(reads(journey, stranger));
        askAndInvite(journey, responses);
        responses.addAll(reads(journey, stranger));

        assertTrue(responses.size() > 60, () -> "only " + responses.size() + " responses were searched");
        responses.forEach(response -> names
                .forEach(name -> assertFalse(response.body().contains(name), () -> name + " is in " + response)));
        var search = new StoredTextSearch(RunningSuite.get());
        Awaitility.await()
                .untilAsserted(() -> assertTrue(StoredTextSearch.places(search.find(names)).contains("jobshare.contacts.v1"),
                        "the search does not find the names in the topic that carries them"));
        assertEquals(Set.of(),
                new TreeSet<>(StoredTextSearch.places(search.find(names))
                        .stream()
                        .filter(place -> ALLOWED_PLACES.stream().noneMatch(place::startsWith))
                        .toList()));

        assertEquals("ACCEPTED", journey.ask().path("status").asText(), "the other has asked already");
        Journey.await(() -> journey.other.get("/v1/people/" + journey.first + "/contact").status() == 200);
        var contact = journey.other.get("/v1/people/" + journey.first + "/contact").body();
        assertTrue(names.stream().anyMatch(contact::contains), contact);
    }

    /** Given name, family name, e-mail address, employee number and job title of the first person. */
    private List<String> names(Journey journey) {
        var person = journey.one.get("/v1/people/" + journey.first).expect(200);
        return Stream.of("givenName", "familyName", "workEmail", "employeeNumber", "jobTitle")
                .map(person::path)
                .map(field -> field.asText())
                .peek(name -> assertFalse(name.isBlank()))
                .toList();
    }

    /** Everything that others can read about the first person. */
    private static List<ApiResponse> reads(Journey journey, ApiClient stranger) {
        var responses = new ArrayList<ApiResponse>();
        var first = journey.first.toString();
        for (var who : List.of(journey.other, stranger, journey.recruiter, journey.manager)) {
            Stream.of("/v1/people/" + first, "/v1/people/" + first + "/contact", "/v1/people/" + first + "/export",
                    "/v1/people/" + first + "/reason", "/v1/matches/people/" + first, "/v1/matches/people/" + first + "/export",
                    "/v1/matches/people/" + first + "/blocks", "/v1/matches/people/" + journey.second + "?limit=100",
                    "/v1/matches/people/" + journey.second + "/with/" + first, "/v1/matches/people/" + journey.second + "/export",
                    "/v1/matches/roles/" + journey.role + "?limit=100", "/v1/introductions?limit=200",
                    "/v1/introductions/invitations", "/v1/introductions/" + journey.introduction, "/v1/partnerships?limit=200",
                    "/v1/partnerships/" + journey.partnership, "/v1/proposals?limit=200", "/v1/arrangements?limit=200",
                    "/v1/proposals/people/" + first + "/export", "/v1/roles?limit=200", "/v1/people?limit=200")
                    .map(who::get)
                    .forEach(responses::add);
        }
        return responses;
    }

    /** Every step between the two people that does not make both accept. */
    private static void askAndInvite(Journey journey, List<ApiResponse> responses) {
        var one = journey.one;
        var other = journey.other;
        var ask = json("{'fromPersonId':'%s','toPersonId':'%s','message':'Shall we talk?'}", journey.first, journey.second);
        var asked = "/v1/introductions/" + one.post("/v1/introductions", ask).expect(201).path("id").asText();
        responses.add(other.get(asked));
        responses.add(other.get("/v1/introductions"));
        responses.add(other.post(asked + "/withdraw"));
        one.post(asked + "/withdraw").expect(200);
        responses.add(other.post(asked + "/accept"));
        var mail = one.get("/v1/people/" + journey.first).expect(200).path("workEmail").asText();
        responses.add(other.post("/v1/introductions/invitations", json("{'workEmail':'%s','message':'It is me'}", mail)));
        responses.add(other.post("/v1/introductions/invitations", json("{'workEmail':'%s'}", mail)));
        responses.add(other.post("/v1/partnerships/declarations", json("{'workEmail':'nobody@example.com'}")));
        responses.add(other.get("/v1/introductions/invitations"));
        var invited = one.get("/v1/introductions?status=ASKED").expect(200).path("items").path(0).path("id").asText();
        responses.add(other.get("/v1/introductions/" + invited));
        responses.add(
                other.post("/v1/introductions", json("{'fromPersonId':'%s','toPersonId':'%s'}", journey.second, journey.first)));
        responses.add(journey.recruiter.post("/v1/introductions",
                json("{'fromPersonId':'%s','toPersonId':'%s','roleId':'%s'}", journey.second, journey.first, journey.role)));
        responses.add(other.post("/v1/partnerships", json("{'introductionId':'%s'}", invited)));
    }
}
