package jobshare.profile.vocabulary;

import static jobshare.profile.Caller.EMPLOYMENT_LAW;
import static jobshare.profile.Caller.HR_MANAGER;
import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createPerson;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jobshare.profile.ProfileTest;
import jobshare.profile.job.ImportLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two complete releases: the bundled vocabulary and three more skills, some of which the second drops or replaces. */
@ProfileTest
class VocabularyReleaseTest {

    private static final String FILES = "/vocabulary/";

    private final String mark = "v" + UUID.randomUUID().toString().replace("-", "");
    private final String kept = "urn:kept:" + mark;
    private final String dropped = "urn:dropped:" + mark;
    private final String replaced = "urn:replaced:" + mark;

    /** Lines added to the bundled skills. The second release has the columns for obsolete concepts. */
    private JsonPath imported(@Nullable String release, String... skills) throws IOException {
        var columns = "conceptUri,preferredLabel,altLabels,description,status,isReplacedBy\n";
        var shipped = ShippedVocabularyLoader.rows(ImportLimits.defaults())
                .stream()
                .filter(EscoRow.Concept.class::isInstance)
                .map(EscoRow.Concept.class::cast)
                .filter(concept -> concept.kind() == ConceptKind.SKILL)
                .map(concept -> quoted(concept.uri(), concept.label(), String.join("\n", concept.otherLabels()),
                        concept.description(), "released", ""))
                .toList();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("skills_en.csv"));
            zip.write((columns + String.join("", shipped) + String.join("", skills)).getBytes(StandardCharsets.UTF_8));
            for (var file : new String[]{"occupations_en.csv", "transversalSkillsCollection_en.csv"}) {
                zip.putNextEntry(new ZipEntry(file));
                try (var in = VocabularyReleaseTest.class.getResourceAsStream(FILES + file)) {
                    in.transferTo(zip);
                }
            }
        }
        var upload = as("hr", "importer").contentType("multipart/form-data")
                .multiPart("classification", "c.zip", bytes.toByteArray());
        var id = (release == null ? upload : upload.multiPart("release", release)).post("/v1/vocabulary/imports")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !as("hr", "h").get("/v1/vocabulary/imports/" + id).<String>path("status").matches("QUEUED|RUNNING"));
        var job = as("hr", "h").get("/v1/vocabulary/imports/" + id).jsonPath();
        assertEquals("DONE", job.getString("status"), job.getString("failure"));
        return job;
    }

    private static String quoted(String... cells) {
        return "\"" + String.join("\",\"", List.of(cells).stream().map(cell -> cell.replace("\"", "\"\"")).toList()) + "\"\n";
    }

    /** Other tests expect it. */
    @AfterEach
    void restoreTheBundledVocabulary() throws IOException {
        imported(null);
    }

    @Test
    void keepsConceptsOfProfilesValid() throws IOException {
        var first = imported("1.0", quoted(kept, mark + " keeping", "", "", "released", ""),
                quoted(dropped, mark + " dropping", "", "", "released", ""),
                quoted(replaced, mark + " replacing", "", "", "released", ""));
        assertEquals("1.0", first.getString("release"));
        var ana = createPerson()
                .patched(Map.of("skills", List.of(skill(kept), skill(dropped), skill(replaced)), "occupation", HR_MANAGER));

        var second = imported("1.1", quoted(kept, mark + " keeping bees", "", "", "released", ""),
                quoted(replaced, mark + " replacing", "", "", "obsolete", kept));
        assertEquals(1, second.getInt("counts.obsolete"));

        as("employee", "e").queryParam("query", mark)
                .get("/v1/vocabulary/skills")
                .then()
                .body("items.uri", hasItem(kept))
                .body("items.label", hasItem(mark + " keeping bees"))
                .body("items.uri", not(hasItem(dropped)))
                .body("items.uri", not(hasItem(replaced)));
        ana.calls().get("/v1/people/" + ana.id()).then().statusCode(200).body("skills.uri", hasItem(dropped));
        ana.patched(Map.of("yearsOfExperience", 3));
        ana.patched(Map.of("skills", List.of(skill(dropped), skill(replaced), skill(EMPLOYMENT_LAW))));
        ana.calls().get("/v1/people/" + ana.id()).then().body("occupation", equalTo(HR_MANAGER));

        var ben = createPerson();
        ben.patch(Map.of("skills", List.of(skill(replaced))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/skills/0/uri"))
                .body("errors[0].detail",
                        allOf(containsString("obsolete"), containsString(mark + " keeping bees"), containsString(kept)));
        ben.patch(Map.of("skills", List.of(skill(dropped))))
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("obsolete"));
        asHr().body(Map.of("title", "T", "essentialSkills", List.of(skill(dropped))))
                .post("/v1/roles")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/essentialSkills/0/uri"));
    }

    @Test
    void marksNothingObsoleteUnlessTheReleaseIsComplete() throws IOException {
        imported("1.0", quoted(dropped, mark + " dropping", "", "", "released", ""));
        assertEquals(0, imported(null).getInt("counts.obsolete"));
        createPerson().patched(Map.of("skills", List.of(skill(dropped))));
        imported("1.1");
        imported("1.2", quoted(dropped, mark + " dropping", "", "", "released", ""));
        createPerson().patched(Map.of("skills", List.of(skill(dropped))));
    }

    @Test
    void suggestsConceptsForAMistypedUriAndForALabel() {
        var typo = EMPLOYMENT_LAW.substring(0, EMPLOYMENT_LAW.length() - 1) + "x";
        var body = Map.of("kind", "EMPLOYEE", "givenName", "A", "familyName", "B", "occupation", "human resource manager",
                "skills",
                List.of(skill(typo), skill("employment lwa"), skill("http://data.europa.eu/esco/skill/employment%20law")));
        asHrSystem().body(body)
                .post("/v1/people")
                .then()
                .statusCode(400)
                .body("errors.find { it.pointer == '/occupation' }.detail",
                        allOf(containsString("'human resources manager' " + HR_MANAGER)))
                .body("errors.find { it.pointer == '/skills/0/uri' }.detail",
                        containsString("'employment law' " + EMPLOYMENT_LAW))
                .body("errors.find { it.pointer == '/skills/1/uri' }.detail",
                        containsString("'employment law' " + EMPLOYMENT_LAW));
    }

    private static Map<String, Object> skill(String uri) {
        return Map.of("uri", uri, "level", 3);
    }
}
