package jobshare.kit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jobshare.kit.test.LargestJson;
import jobshare.kit.test.ContractLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of contracts and event schemas find what has no limit. */
class ContractLimitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~',
            value = {"'maxLength': 7; 7", "'pattern': '^[0-9a-f]{64}$'; 128", "'pattern': 'a?bc'; 3",
                    "'pattern': '[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}'; 18", "'pattern': '(?i)add|replace|remove'; 7",
                    "'pattern': '(19|20)[0-9]{2}-(0[1-9]|1[0-2])'; 10", "'pattern': '[]x]\\\\.(?:ab){3}'; 9",
                    "'format': 'uuid'; 36", "'enum': ['A', 'LONG']; 4"})
    void knowsTheLongestText(String limit, int length) throws JsonProcessingException {
        var text = LargestJson.of(json("{'type': 'string', " + limit + "}"));
        assertEquals(length, text.asText().length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'pattern': 'a*'", "'pattern': '(ab+)?'", "'pattern': '[a-z]{2,}'", "'pattern': 'x|(y|z+)'",
            "'pattern': '\\\\S'", "'format': 'uri'", "'description': 'none'"})
    void findsATextWithoutALimit(String limit) throws JsonProcessingException {
        var schema = json("{'type': 'object', 'properties': {'name': {'type': 'string', " + limit + "}}}");
        var failure = assertThrows(IllegalArgumentException.class, () -> LargestJson.of(schema));
        assertTrue(failure.getMessage().startsWith("/name is a text without"), failure.getMessage());
        assertEquals(List.of("POST /pets.name is a text without a limit"), gaps(schema));
    }

    @Test
    void findsAListWithoutALimit() throws JsonProcessingException {
        var schema = json("{'type': ['array', 'null'], 'items': {'type': 'boolean'}}");
        assertEquals(List.of("POST /pets is a list without maxItems"), gaps(schema));
    }

    @Test
    void findsAMapWithoutALimit() throws JsonProcessingException {
        var schema = json("{'type': 'object', 'additionalProperties': {'type': 'boolean'}}");
        assertThrows(IllegalArgumentException.class, () -> LargestJson.of(schema));
    }

    @Test
    void fillsEveryListAndMap() throws JsonProcessingException {
        var schema = json("{'type': 'object', 'additionalProperties': {'type': 'array', 'maxItems': 2, 'items':"
                + " {'type': 'integer', 'maximum': 42}}, 'propertyNames': {'enum': ['a', 'b']}}");
        assertEquals(json("{'a': [42, 42], 'b': [42, 42]}").toString(), LargestJson.of(schema).toString());
    }

    @Test
    void propertiesThatExcludeEachOtherArePresentInTurn() throws JsonProcessingException {
        var schema = json("""
                {'type':'object','properties':{'a':{'type':'boolean'},'b':{'type':'boolean'},'c':{'type':'boolean'}},
                 'oneOf':[{'required':['a']},{'required':['b']}]}""");
        assertEquals("[{\"a\":false,\"c\":false}, {\"b\":false,\"c\":false}]", LargestJson.alternatives(schema).toString());
    }

    private static List<String> gaps(JsonNode schema) throws JsonProcessingException {
        var limits = new ContractLimits(json("{}"));
        limits.check("POST /pets", json("{'content': {'application/json': {'schema': " + schema + "}}}"));
        return limits.gaps();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
