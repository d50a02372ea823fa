package jobshare.systemtest;

import static jobshare.systemtest.Journey.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;

/**
 * Who sees a partner's name, in which place and after which step: {@code names.csv}, tried by every reader while two people go from the
 * creation of their profiles to a hire and an erasure. At each step the first of them is HIDDEN, OPEN and ANONYMOUS in turn.
 */
@Order(6)
class NameVisibilityTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    /** Places where a name may be stored: profile-service, the one topic with names, and its copy. */
    private static final Set<String> ALLOWED_PLACES = Set.of("profile.", "proposal.contact_copy", "jobshare.contacts.v1");

    /** Of partner A, in the order in which each step tries them. Only with the last one can the pair take the next step. */
    private static final List<String> VISIBILITIES = List.of("HIDDEN", "OPEN", "ANONYMOUS");
    private static final String ANY = "any";

    private final TaintMarkers markers = TaintMarkers.everywhere();
    private final TaintMarkers otherMarkers = TaintMarkers.everywhere();
    private final Journey pair = new Journey(markers, otherMarkers);
    private final HttpGateway gateway = new HttpGateway();
    private final Map<String, Caller> readers = Map.of("partner A", pair.one.caller(), "partner B", pair.other.caller(),
            "recruiter", pair.recruiter.caller(), "hiring-manager", pair.manager.caller(), "hr", Caller.HR, "hr-system",
            Caller.HR_SYSTEM, "auditor", Caller.demo("auditor"), "employee",
            new Caller("employee", "test-stranger-" + pair.first));
    private final Map<String, String> links = new HashMap<>();

    /** What happens to the two, in this order. */
    private enum Step {
        CREATED(test -> test.pair.prepare()),
        INTRODUCTION_ASKED(test -> test.pair.ask()),
        INTRODUCTION_ACCEPTED(test -> test.pair.accept()),
        PARTNERS(test -> {
            test.pair.formPartnership();
            test.pair.writeAgreement();
            test.pair.signAgreement();
        }),
        DRAFT(test -> test.pair.draft()),
        SIGNED_BY_A(test -> test.sign(test.pair.one)),
        SIGNED_BY_BOTH(test -> test.sign(test.pair.other)),
        PITCH_CHANGED(test -> test.changePitch("Two heads.")),
        SOUNDING(test -> {
            test.refusesToShare(true);
            test.pair.one.post(test.pair.proposal() + "/send-sounding").expect(200);
            test.refusesToShare(false);
            test.share("anonymousLink", true);
        }),
        SOUNDING_SIGNED(test -> {
            test.sign(test.pair.one);
            test.sign(test.pair.other);
            test.share("link", false);
        }),
        SOUNDING_CHANGED(test -> test.changePitch("Two heads again.")),
        REQUESTED(test -> test.pair.request()),
        INTERVIEWING(test -> {
            test.pair.review();
            test.interviewOfFirst();
        }),
        HIRED(test -> {
            test.pair.offer();
            test.pair.acceptOffer();
        }),
        A_ERASED(test -> test.pair.one.change("DELETE", "/v1/people/" + test.pair.first, "/v1/people/" + test.pair.first, "")
                .expect(204));

        private final Consumer<NameVisibilityTest> action;

        Step(Consumer<NameVisibilityTest> action) {
            this.action = action;
        }
    }

    /** A line of the table. @param visibilities of partner A @param expected the names that each reader sees */
    private record Line(String place, Step from, Step to, List<String> visibilities, Map<String, String> expected) {

        boolean holdsAt(Step step, String visibility) {
            return step.compareTo(from) >= 0 && step.compareTo(to) <= 0 && visibilities.contains(visibility);
        }
    }

    @TestFactory
    Stream<DynamicContainer> showsNamesAsTheTableSays() {
        var lines = lines();
        return Arrays.stream(Step.values())
                .map(step -> DynamicContainer.dynamicContainer(step.name(),
                        Stream.concat(Stream.of(DynamicTest.dynamicTest(step + " is reached", () -> step.action.accept(this))),
                                step == Step.A_ERASED ? readings(lines, step, VISIBILITIES.getLast())
                                        : VISIBILITIES.stream().map(visibility -> changed(lines, step, visibility)))));
    }

    private DynamicNode changed(List<Line> lines, Step step, String visibility) {
        var change = DynamicTest.dynamicTest("A becomes " + visibility, () -> become(visibility));
        return DynamicContainer.dynamicContainer("A is " + visibility,
                Stream.concat(Stream.of(change), readings(lines, step, visibility)));
    }

    private Stream<DynamicNode> readings(List<Line> lines, Step step, String visibility) {
        return lines.stream().filter(line -> line.holdsAt(step, visibility)).map(line -> {
            var name = line.place() + " when " + step + " and A is " + visibility;
            return DynamicTest.dynamicTest(name, () -> assertEquals(line.expected(), awaitSeen(line), name));
        });
    }

    /** Changes the visibility of A, and waits until the other two services know it. */
    private void become(String visibility) {
        var person = "/v1/people/" + pair.first;
        pair.one.change("PATCH", person, person, json("{'visibility':'%s'}", visibility)).expect(200);
        Journey.await(() -> isHidden() == visibility.equals("HIDDEN") && visibilityInProposals().equals(visibility));
    }

    /** Whether matching tells A that it does not search because A is HIDDEN. */
    private boolean isHidden() {
        var blockers = pair.one.get("/v1/matches/people/" + pair.first).expect(200).path("blockers");
        return StreamSupport.stream(blockers.spliterator(), false)
                .anyMatch(blocker -> blocker.path("constraint").asText().equals("VISIBLE"));
    }

    private String visibilityInProposals() {
        try (var connection = DriverManager.getConnection(RunningSuite.get().database("proposal"), "proposal", "local");
                var query = connection.prepareStatement("select visibility from person_copy where id = ?")) {
            query.setObject(1, pair.first);
            try (var found = query.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> storesNamesOnlyInTheirPlaces() {
        return Stream.of(DynamicTest.dynamicTest("no other table, topic or log has a name", () -> {
            var search = new StoredTextSearch(RunningSuite.get());
            assertEquals(Set.of(),
                    new TreeSet<>(StoredTextSearch
                            .places(search.find(otherMarkers.all().stream().filter(marker -> marker.endsWith("name")).toList()))
                            .stream()
                            .filter(place -> ALLOWED_PLACES.stream().noneMatch(place::startsWith))
                            .toList()));
        }));
    }

    /** The names that each reader sees, once events have arrived that make them as expected. */
    private Map<String, String> awaitSeen(Line line) {
        try {
            return Awaitility.await()
                    .atMost(SOON)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> seen(line), line.expected()::equals);
        } catch (ConditionTimeoutException e) {
            return seen(line);
        }
    }

    private Map<String, String> seen(Line line) {
        return line.expected()
                .keySet()
                .parallelStream()
                .collect(Collectors.toMap(Function.identity(), reader -> names(read(line.place(), readers.get(reader)))));
    }

    private ApiResponse read(String place, Caller reader) {
        var words = place.split(" ");
        var target = words[1];
        for (var value : Map
                .of("A", pair.first, "B", pair.second, "role", pair.role, "introduction", pair.introduction, "partnership",
                        pair.partnership, "proposal", pair.proposal)
                .entrySet()) {
            target = target.replace("{" + value.getKey() + "}", value.getValue().toString());
        }
        target = target.replace("{numberA}", markers.mark("number", "T-" + pair.first));
        for (var link : links.entrySet()) {
            target = target.replace("{" + link.getKey() + "}", link.getValue());
        }
        var request = ApiRequest.of(words[0], target).as(reader);
        return gateway.send(words.length > 2 ? request.with("Accept", words[2]) : request);
    }

    private String names(ApiResponse response) {
        // a long name may be broken into lines in a PDF
        var text = response.text().replaceAll("\\s", "");
        var names = (has(markers, text) ? "A" : "") + (has(otherMarkers, text) ? "B" : "");
        return names.isEmpty() ? "-" : names;
    }

    private static boolean has(TaintMarkers markers, String text) {
        return text.contains(markers.mark("givenname", "")) || text.contains(markers.mark("familyname", ""))
                || text.contains(markers.mark("mail", "") + "@");
    }

    private void sign(ApiClient client) {
        Journey.retryDuring(() -> client.post(pair.proposal() + "/sign"), "not-found").expect(200);
    }

    private void changePitch(String whyShared) {
        pair.one.change("PUT", pair.proposal() + "/pitch", pair.proposal(), json("{'whyShared':'%s'}", whyShared)).expect(200);
    }

    /** A draft has no links, and a link with names needs both signatures. */
    private void refusesToShare(boolean anonymous) {
        pair.one.post(pair.proposal() + "/share-links", json("{'anonymous':%s}", anonymous)).expect(409);
    }

    private void share(String name, boolean anonymous) {
        var path = pair.proposal() + "/share-links";
        pair.one.post(path, json("{'anonymous':%s}", anonymous)).expect(201);
        links.put(name,
                pair.one.get(path)
                        .items()
                        .stream()
                        .filter(link -> link.path("anonymous").asBoolean() == anonymous)
                        .findFirst()
                        .orElseThrow()
                        .path("path")
                        .asText());
    }

    private void interviewOfFirst() {
        var id = UUID.randomUUID();
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        pair.manager
                .post(pair.proposal() + "/interviews",
                        json("""
                                {'id':'%s','kind':'SINGLE','personId':'%s','startsAt':'%sT09:00:00Z','endsAt':'%sT10:00:00Z',
                                'timeZone':'Europe/Amsterdam','place':'Room 1','panel':['The hiring manager']}""", id, pair.first,
                                day, day))
                .expect(201);
        pair.manager.post(pair.proposal() + "/interviews/" + id + "/outcome", json("{'result':'PASSED'}")).expect(200);
    }

    private static List<Line> lines() {
        try (var in = NameVisibilityTest.class.getResourceAsStream("/names.csv")) {
            var rows = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
            var lines = new ArrayList<Line>();
            for (var row : rows.subList(1, rows.size())) {
                var steps = row[1].split("\\.\\.");
                var expected = new HashMap<String, String>();
                for (var column = 3; column < row.length; column++) {
                    expected.put(rows.getFirst()[column], row[column]);
                }
                lines.add(new Line(row[0], Step.valueOf(steps[0]), Step.valueOf(steps[steps.length - 1]),
                        row[2].equals(ANY) ? VISIBILITIES : List.of(row[2].split(" or ")), expected));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
