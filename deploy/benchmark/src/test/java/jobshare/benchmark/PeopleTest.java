package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private final People people = new People();

    @Test
    void makesJsonOfEveryone() throws JsonProcessingException {
        assertEquals("O'Brien", json(people.hired("a", 1)).required("familyName").textValue());
        assertEquals(25, json(people.profile("a", 1, 25)).required("yearsOfExperience").intValue());
    }

    @Test
    void givesNobodyTheNumberOfAnother() throws JsonProcessingException {
        var one = json(people.hired("a", 11));
        assertNotEquals(one.get("employeeNumber"), json(people.hired("a", 12)).get("employeeNumber"));
        assertNotEquals(one.get("employeeNumber"), json(people.hired("a1", 1)).get("employeeNumber"));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
