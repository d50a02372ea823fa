package jobshare.profile.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import jobshare.kit.rejection.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exact text of each rule between the fields of a person. */
class PersonRulesTest {

    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().build();

    static Stream<Arguments> violations() {
        return Stream.of(
                Arguments.of("\"languages\": [{\"code\": \"xx\", \"level\": \"B2\"}]", "/languages/0/code",
                        "must be an ISO 639-1 language such as en, but was 'xx'"),
                Arguments.of("\"languages\": [{\"code\": \"en\", \"level\": \"B2\"}, {\"code\": \"en\", \"level\": \"C1\"}]",
                        "/languages/1/code", "repeats 'en'; name each language once"),
                Arguments.of("\"share\": {\"min\": 0.80, \"max\": 0.5}", "/share/min",
                        "must not be greater than max (0.5), but was 0.8"),
                Arguments.of("\"payExpectation\": {\"amount\": 1, \"currency\": \"QQQ\"}", "/payExpectation/currency",
                        "must be an ISO 4217 currency such as EUR, but was 'QQQ'"),
                Arguments.of(
                        "\"pastShares\": [{\"role\": \"x\", \"from\": \"2020-01\", \"until\": \"2021-01\", \"outcome\":"
                                + " \"STILL_RUNNING\"}]",
                        "/pastShares/0/until", "must be omitted if outcome is STILL_RUNNING, but was '2021-01'"),
                Arguments.of("\"pastShares\": [{\"role\": \"x\", \"from\": \"2020-01\", \"until\": \"2019-12\", \"outcome\": "
                        + "\"OTHER\"}]", "/pastShares/0/until", "must not be before from (2020-01), but was '2019-12'"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void explainsEachViolation(String fields, String pointer, String detail) throws JsonProcessingException {
        assertEquals(List.of(new FieldError(pointer, detail)), PersonRules.check(details(fields)));
    }

    @Test
    void acceptsADetailOfEachKind() throws JsonProcessingException {
        assertEquals(List.of(), PersonRules.check(details("""
                "languages": [{"code": "en", "level": "B2"}, {"code": "nl", "level": "C1"}], "share": {"min": 0.5, "max": 0.5},
                "payExpectation": {"amount": 1, "currency": "EUR"},
                "pastShares": [{"role": "x", "from": "2020-01", "until": "2020-01", "outcome": "OTHER"},
                    {"role": "x", "from": "2020-01", "outcome": "STILL_RUNNING"}]""")));
    }

    private static PersonDetails details(String fields) throws JsonProcessingException {
        return JSON.readValue("{\"kind\": \"EMPLOYEE\", \"givenName\": \"Ana\", \"familyName\": \"O'Brien\", " + fields + "}",
                PersonDetails.class);
    }
}
