package jobshare.proposal.journey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.ContractChecks;
import jobshare.proposal.page.InstalledBrowser;
import org.junit.jupiter.api.Test;

/** What protects the readers of each operation that answers HTML, and of Swagger UI. */
@ServiceTest
class HtmlPagesTest {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern INLINE = Pattern.compile("<script|<iframe|<object|\\sstyle=|\\son[a-z]+=|javascript:");

    @Inject
    SubjectKeys keys;

    /** The operations of the contract that answer HTML, by id. */
    private static TreeSet<String> htmlOperations() {
        var ids = new TreeSet<String>();
        ContractChecks.operations().values().forEach(operation -> {
            var ok = ((Map<?, ?>) operation.get("responses")).get("200");
            if (ok instanceof Map<?, ?> response && response.get("content") instanceof Map<?, ?> content
                    && content.containsKey("text/html")) {
                ids.add((String) operation.get("operationId"));
            }
        });
        return ids;
    }

    @Test
    void everyPageAllowsNothingButItsOwnStyle() throws Exception {
        var programme = JourneyFixture.start(keys);
        var path = programme.requested("");
        programme.hr().posts(path + "/share-links", "{}", 201);
        String shared = programme.hr().get(path + "/share-links").path("items[0].path");
        var pages = new TreeMap<>(Map.of("getPitch", path + "/pitch", "openSharedPitch", shared, "getFunnel", "/v1/funnel"));
        assertEquals(htmlOperations(), pages.keySet(), "Add an example of each page to this test");
        for (var address : pages.values()) {
            var page = given().auth()
                    .oauth2(programme.hr().token())
                    .accept("text/html")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .extract();
            var html = page.asString();
            var styles = new ArrayList<String>();
            for (var style = STYLE.matcher(html); style.find();) {
                styles.add("'sha256-" + Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8)))
                        + "'");
            }
            ContractChecks.requireSecurityHeaders(page.headers(), "default-src 'none'; style-src " + String.join(" ", styles));
            assertFalse(INLINE.matcher(html).find(), html);
        }
    }

    @Test
    void everyErrorAllowsNothing() {
        for (var address : List.of("/v1/proposals/shared/unknown", "/v1/proposals/019b8d62-7e68-74b0-bf77-f106aad9f84b/pitch",
                "/v1/proposals/x/pitch", "/v1/funnel", "/v1/nothing", "/nothing", "/v1/funnel?since=x")) {
            for (var token : new String[]{"", JourneyFixture.of("hr", "hr").token()}) {
                var request = token.isEmpty() ? given() : given().auth().oauth2(token);
                ContractChecks.requireSecurityHeaders(request.accept("text/html").get(address).headers(), "default-src 'none'");
            }
        }
    }

    @Test
    void swaggerUiWorksUnderItsPolicy() {
        try (var browser = InstalledBrowser.launch()) {
            var page = browser.newPage();
            var blocked = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    blocked.add(message.text());
                }
            });
            page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/swagger-ui/");
            page.locator(".opblock").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            assertTrue(page.locator(".opblock").count() > 10);
            assertEquals(List.of(), blocked);
            assertEquals(0, page.evaluate("window.localStorage.length"));
        }
    }
}
