package jobshare.matching.agreement;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For which roles two partners may ask for a template and write an agreement. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class AgreementRoleAccessTest {

    private enum RoleStatus {
        DRAFT, OPEN, ON_HOLD, FILLED, WITHDRAWN
    }

    private enum Incumbent {
        NONE, PARTNER, SOMEONE_ELSE
    }

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private Someone anna;
    private Someone ben;
    private String partnership;

    @BeforeEach
    void formAPartnership() {
        anna = programme.early();
        ben = programme.late();
        partnership = partners(anna, ben);
    }

    static Stream<Arguments> statusesAndIncumbents() {
        return Stream.of(RoleStatus.values())
                .flatMap(status -> Stream.of(Incumbent.values()).map(incumbent -> Arguments.of(status, incumbent)));
    }

    @ParameterizedTest
    @MethodSource("statusesAndIncumbents")
    void withoutAnArrangementTheRoleMustBeOpenOrHeldByOneOfThem(RoleStatus status, Incumbent incumbent) {
        var role = role(status, switch (incumbent) {
            case NONE -> null;
            case PARTNER -> ben.id();
            case SOMEONE_ELSE -> PersonId.of(Ids.v4());
        });
        var expected = status == RoleStatus.OPEN || incumbent == Incumbent.PARTNER ? 200 : 409;
        template(role).statusCode(expected);
        write(role).statusCode(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aHiredPairCanWriteAnAgreementForTheirRole(RoleStatus status) {
        var role = role(status, null);
        arrangement(Ids.v7().toString(), 1, role, "TRIAL");
        template(role).statusCode(200).body("agreement.roleId", equalTo(role.toString()));
        write(role).statusCode(200).body("roleId", equalTo(role.toString()));
    }

    @Test
    void aHiredPairCanRenewItsAgreementAndKeepsTheRoleAfterTheArrangementEnded() {
        var role = role(RoleStatus.FILLED, null);
        var arrangement = Ids.v7().toString();
        arrangement(arrangement, 1, role, "CONFIRMED");
        write(role, "XX-").statusCode(200).body("number", equalTo(1));
        write(role, "X--").statusCode(200).body("number", equalTo(2));
        arrangement(arrangement, 2, role, "ENDED");
        write(role, "XX-").statusCode(200).body("number", equalTo(3));
    }

    @Test
    void anEndedArrangementGivesNoAccessToTheRole() {
        var role = role(RoleStatus.FILLED, null);
        arrangement(Ids.v7().toString(), 1, role, "ENDED");
        template(role).statusCode(409).body("type", equalTo("urn:jobshare:problem:not-yet-known"));
        write(role).statusCode(409).body("type", equalTo("urn:jobshare:problem:not-yet-known"));
        get(anna.token(), "/v1/partnerships/" + partnership).body("agreement", nullValue());
    }

    private ValidatableResponse template(RoleId role) {
        return get(anna.token(), "/v1/partnerships/" + partnership + "/agreement/template?roleId=" + role);
    }

    private ValidatableResponse write(RoleId role) {
        return write(role, "XX-");
    }

    private ValidatableResponse write(RoleId role, String monday) {
        var slots = List.of(Map.of("mon", monday));
        return as(ben.token()).header("If-Match", "*")
                .body(body("wayOfSharing", "TWIN", "roleId", role, "members",
                        List.of(body("personId", anna.id(), "slots", slots), body("personId", ben.id(), "slots", slots))))
                .put("/v1/partnerships/" + partnership + "/agreement")
                .then();
    }

    private static RoleId role(RoleStatus status, @Nullable PersonId incumbent) {
        return PeopleAndRoles.role("rita", "hugo", role -> {
            role.put("status", status.name()).remove("incumbentId");
            if (incumbent != null) {
                role.put("incumbentId", incumbent.toString());
            }
        });
    }

    /** Publishes the arrangement as proposal-service does, and waits until it is shown. */
    private void arrangement(String id, int version, RoleId role, String status) {
        TestEvents.publish(Topics.ARRANGEMENTS, id, "jobshare.arrangement.changed.v1", """
                {"arrangementId": "%s", "version": %d, "status": "%s", "kind": "JOB_SHARE", "partnershipId": "%s",
                 "roleId": "%s", "startDate": "2027-01-04"}""".formatted(id, version, status, partnership, role));
        await().untilAsserted(() -> assertEquals(status,
                get(anna.token(), "/v1/partnerships/" + partnership).extract().<String>path("arrangement.status")));
    }
}
