package jobshare.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import jobshare.kit.id.Ids;
import jobshare.kit.keyset.Cursor;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class PagingTest {

    @Test
    void returnsEveryRowOnceByFollowingTheLinks() {
        var created = new HashSet<String>();
        for (int i = 0; i < 7; i++) {
            created.add(given().auth()
                    .oauth2(Tokens.of("hr", "h"))
                    .contentType("application/json")
                    .body("{\"name\":\"paged\",\"size\":1}")
                    .post("/v1/things")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        var seen = new ArrayList<String>();
        var address = "/v1/things?limit=3";
        while (address != null) {
            var page = given().urlEncodingEnabled(false)
                    .auth()
                    .oauth2(Tokens.of("hr", "h"))
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract();
            List<String> ids = page.path("items.id");
            assertTrue(ids.size() <= 3);
            seen.addAll(ids);
            var link = page.header("Link");
            assertEquals(page.path("next") == null, link == null);
            address = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertEquals(seen.size(), new HashSet<>(seen).size());
        assertTrue(seen.containsAll(created));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void answersAForgedCursorWith400(String cursor) {
        given().auth()
                .oauth2(Tokens.of("hr", "h"))
                .queryParam("cursor", cursor)
                .get("/v1/things")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query:cursor"));
    }

    static Stream<String> forged() {
        var own = Keyset.ascending(SortKey.id("id", row -> row));
        var good = own.request(null, 1).cursor(Ids.v7());
        return Stream.of("nonsense", good + "x", good.substring(4), own.request(null, 1).cursor("anna"),
                own.request(null, 1).cursor(Ids.v7(), Ids.v7()), Keyset.newestFirst(row -> row).request(null, 1).cursor(Ids.v7()),
                Cursor.of(Ids.v7()).encoded());
    }

    @Test
    void hasNoNextPageAfterTheLastRow() {
        var page = Page.of(Keyset.<Integer>newestFirst(row -> row).request(null, 2), List.of(1, 2));
        assertNull(page.next());
        assertEquals(List.of(1, 2), page.items());
    }
}
