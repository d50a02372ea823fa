package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PersonGeneratorTest {

    private final PersonGenerator people = new PersonGenerator();

    @Test
    void generatesValidJson() throws JsonProcessingException {
        assertEquals("O'Brien", json(people.hrFields("a", 1)).required("familyName").textValue());
        assertEquals(25, json(people.profile("a", 1, 25)).required("yearsOfExperience").intValue());
    }

    @Test
    void generatesUniqueEmployeeNumbers() throws JsonProcessingException {
        var one = json(people.hrFields("a", 11));
        assertNotEquals(one.get("employeeNumber"), json(people.hrFields("a", 12)).get("employeeNumber"));
        assertNotEquals(one.get("employeeNumber"), json(people.hrFields("a1", 1)).get("employeeNumber"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
