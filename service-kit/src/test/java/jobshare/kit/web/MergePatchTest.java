package jobshare.kit.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    /** The examples of RFC 7396, appendix A, with an object as target; the last case has a large number and a null in an array. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"{\"a\":\"b\"}                   | {\"a\":\"c\"}                      | {\"a\":\"c\"}",
                    "{\"a\":\"b\"}                   | {\"b\":\"c\"}                      | {\"a\":\"b\",\"b\":\"c\"}",
                    "{\"a\":\"b\"}                   | {\"a\":null}                       | {}",
                    "{\"a\":\"b\",\"b\":\"c\"}       | {\"a\":null}                       | {\"b\":\"c\"}",
                    "{\"a\":[\"b\"]}                 | {\"a\":\"c\"}                      | {\"a\":\"c\"}",
                    "{\"a\":\"c\"}                   | {\"a\":[\"b\"]}                    | {\"a\":[\"b\"]}",
                    "{\"a\":{\"b\":\"c\"}}           | {\"a\":{\"b\":\"d\",\"c\":null}}   | {\"a\":{\"b\":\"d\"}}",
                    "{\"a\":[{\"b\":\"c\"}]}         | {\"a\":[1]}                        | {\"a\":[1]}",
                    "{\"e\":null}                    | {\"a\":1}                          | {\"e\":null,\"a\":1}",
                    "{}                              | {\"a\":{\"bb\":{\"ccc\":null}}}    | {\"a\":{\"bb\":{}}}",
                    "{\"a\":1,\"b\":[null]}           | {\"a\":123456789012345678901234567890} | "
                            + "{\"a\":123456789012345678901234567890,\"b\":[null]}",})
    void mergesAsRfc7396Specifies(String target, String patch, String result) throws Exception {
        var json = new ObjectMapper();
        assertEquals(json.readTree(result), MergePatch.merged(json.readTree(target), json.readTree(patch)));
    }
}
