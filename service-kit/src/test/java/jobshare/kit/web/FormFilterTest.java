package jobshare.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class FormFilterTest {

    private static final String FORM = "multipart/form-data; boundary=b";
    private static final String FILE = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\ncontent\r\n";
    private static final String END = "--b--\r\n";

    private static ValidatableResponse send(String contentType, String body) {
        return given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/*", ContentType.TEXT)
                                .encodeContentTypeAs("multipart/mixed", ContentType.TEXT)
                                .encodeContentTypeAs("*/*", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Tokens.of("hr", "h"))
                .contentType(contentType)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/things/uploads")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, int status) {
        return response.statusCode(status).contentType("application/problem+json");
    }

    private static String parts(int count, String disposition) {
        return IntStream.range(0, count)
                .mapToObj(i -> "--b\r\nContent-Disposition: form-data; name=\"f" + i + "\"" + disposition + "\r\n\r\nx\r\n")
                .collect(Collectors.joining());
    }

    @Test
    void acceptsTheMaximumNumberOfParts() {
        send(FORM, FILE + END).statusCode(204);
        send(FORM, parts(19, "") + FILE + END).statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "; filename=\"a\""})
    void rejectsTooManyParts(String disposition) {
        for (int count : new int[]{20, 20_000}) {
            refused(send(FORM, parts(count, disposition) + FILE + END), 400).body("detail",
                    equalTo("The form has more than 20 parts."));
        }
    }

    @Test
    void rejectsLongHeadersOfAPart() {
        for (var headers : new String[]{"X: " + "x".repeat(5_000_000) + "\r\n", "X: x\r\n".repeat(100_000)}) {
            refused(send(FORM, "--b\r\n" + headers + "\r\nx\r\n" + FILE + END), 400).body("detail",
                    equalTo("The headers of a part of the form are longer than 4096 bytes."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/*; boundary=b", "*/*; boundary=b", "multipart/mixed; boundary=b", "application/json"})
    void rejectsAnotherContentType(String type) {
        refused(send(type, FILE + END), 415).body("type", equalTo("urn:jobshare:problem:unsupported-media-type"));
    }

    @Test
    void rejectsAFormWithoutABoundary() {
        refused(send("multipart/form-data; charset=UTF-8", FILE + END), 400).body("detail", containsString("boundary"));
        refused(send("multipart/form-data; boundary=" + "b".repeat(71), FILE + END), 400).body("detail",
                containsString("boundary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: text/plain; charset=none", "Content-Transfer-Encoding: base64"})
    void rejectsAMalformedPart(String header) {
        refused(send(FORM, "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n" + header + "\r\n\r\na\r\n" + FILE + END), 400)
                .body("detail", containsString("malformed"));
    }
}
