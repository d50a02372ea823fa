package jobshare.matching.match;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.test.StatementCount;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The response to someone whom the caller may not know of takes the same number of statements, whatever the reason: its time must not
 * reveal what its text does not.
 */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class EqualCostTest {

    private static final int STATEMENTS_OF_A_CHECK = 7;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;

    @BeforeEach
    void join() {
        anna = programme.early();
    }

    /** Reasons why anna may not know of someone. */
    private Map<String, PersonId> unseen() {
        var unseen = new LinkedHashMap<String, PersonId>();
        unseen.put("unknown", PersonId.of(UUID.randomUUID()));
        unseen.put("hidden", programme.join(person -> person.put("visibility", "HIDDEN")).id());
        unseen.put("paused", programme.join(person -> person.put("status", "PAUSED")).id());
        var blocker = programme.late();
        post(blocker.token(), "/v1/matches/people/" + blocker.id() + "/blocks", body("personId", anna.id())).statusCode(201);
        unseen.put("has blocked the caller", blocker.id());
        var decliner = programme.late();
        String asked = ask(anna, decliner).statusCode(201).extract().path("id");
        post(decliner.token(), "/v1/introductions/" + asked + "/decline").statusCode(200);
        unseen.put("declined", decliner.id());
        var erased = programme.late();
        PeopleAndRoles.erase(erased.id());
        unseen.put("erased", erased.id());
        return unseen;
    }

    private Map<String, Consumer<PersonId>> operations() {
        var recruiter = "rita-" + UUID.randomUUID();
        RoleId role = PeopleAndRoles.role(recruiter, "hugo", _ -> {
        });
        var rita = Tokens.of("recruiter", recruiter);
        var own = "/v1/matches/people/" + anna.id();
        var operations = new LinkedHashMap<String, Consumer<PersonId>>();
        operations.put("ask",
                id -> post(anna.token(), "/v1/introductions", body("fromPersonId", anna.id(), "toPersonId", id)).statusCode(404));
        operations.put("explain", id -> get(anna.token(), own + "/with/" + id).statusCode(404));
        for (var path : List.of("", "/blocks", "/export", "/with/" + anna.id())) {
            operations.put("get" + path, id -> get(anna.token(), "/v1/matches/people/" + id + path).statusCode(404));
        }
        operations.put("what-if", id -> post(anna.token(), "/v1/matches/people/" + id + "/what-if", body()).statusCode(404));
        operations.put("block", id -> {
            post(anna.token(), own + "/blocks", body("personId", id)).statusCode(201);
            as(anna.token()).delete(own + "/blocks/" + id).then().statusCode(204);
        });
        operations.put("delete block", id -> as(anna.token()).delete(own + "/blocks/" + id).then().statusCode(404));
        operations.put("suggest",
                id -> post(rita, "/v1/introductions", body("fromPersonId", anna.id(), "toPersonId", id, "roleId", role))
                        .statusCode(404));
        operations.put("suggest reversed",
                id -> post(rita, "/v1/introductions", body("fromPersonId", id, "toPersonId", anna.id(), "roleId", role))
                        .statusCode(404));
        return operations;
    }

    @Test
    void anUnseenPersonCostsTheSameWhateverTheReason() {
        var unseen = unseen();
        var operations = operations();
        var counts = new TreeMap<String, Map<String, Integer>>();
        operations.forEach((name, operation) -> counts.put(name,
                unseen.entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey,
                                kind -> StatementCount.of(() -> operation.accept(kind.getValue()))))));
        assertEquals(Map.of(),
                counts.entrySet()
                        .stream()
                        .filter(count -> Set.copyOf(count.getValue().values()).size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertTrue(counts.get("ask").get("unknown") > STATEMENTS_OF_A_CHECK, counts::toString);
        assertTrue(counts.get("explain").get("unknown") >= STATEMENTS_OF_A_CHECK, counts::toString);
    }

    /** An introduction that its inviter may not know of costs as much as one that does not exist. */
    @Test
    void aHiddenIntroductionCostsTheSameAsAnUnknownOne() {
        var ben = programme.early();
        post(anna.token(), "/v1/introductions/invitations", body("workEmail", ben.mail())).statusCode(201);
        String hidden = get(ben.token(), "/v1/introductions").extract().path("items[0].id");
        for (var command : List.of("", "/accept", "/decline", "/withdraw")) {
            var counts = List.of(hidden, UUID.randomUUID().toString()).stream().map(id -> StatementCount.of(() -> {
                var path = "/v1/introductions/" + id + command;
                (command.isEmpty() ? get(anna.token(), path) : post(anna.token(), path)).statusCode(404);
            })).distinct().toList();
            assertEquals(1, counts.size(), command + " takes " + counts);
        }
    }
}
