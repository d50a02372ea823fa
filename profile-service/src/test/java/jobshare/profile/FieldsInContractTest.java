package jobshare.profile;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract describes the purpose of each field, who may edit it and who sees it. */
@ProfileTest
class FieldsInContractTest {

    /** Fields that the service sets. */
    private static final Set<String> MADE = Set.of("id", "version", "missing", "howToInvite", "createdAt", "updatedAt");

    @ParameterizedTest
    @CsvSource({"Person", "PersonRequest", "PersonPatch", "Role", "RoleRequest", "RolePatch"})
    void describesWhoEditsAndSeesEachField(String schema) {
        var contract = JsonPath.from(given().accept("application/json").get("/openapi?format=JSON").asString());
        Map<String, Map<String, Object>> fields = contract.getMap("components.schemas." + schema + ".properties");
        assertFalse(fields.isEmpty());
        var gaps = fields.entrySet()
                .stream()
                .filter(field -> !isExplained(field.getKey(), field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), gaps);
    }

    private static boolean isExplained(String name, Map<String, Object> field) {
        var description = String.valueOf(field.get("description"));
        return MADE.contains(name) ? description.length() > 10
                : description.contains("Editable by ") && description.contains("Visible to ");
    }
}
