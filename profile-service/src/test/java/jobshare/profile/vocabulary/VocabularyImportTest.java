package jobshare.profile.vocabulary;

import static jobshare.profile.Caller.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jobshare.kit.id.Ids;
import jobshare.profile.ProfileTest;
import jobshare.profile.job.JobQueue;
import jobshare.profile.job.UploadStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class VocabularyImportTest {

    private static final String OCCUPATIONS = "conceptUri,iscoGroup,preferredLabel,altLabels,description\n";
    private static final String SKILLS = "conceptUri,preferredLabel,altLabels,description\n";
    private static final EscoRow SKILL = new EscoRow.Concept(ConceptKind.SKILL, "urn:s:cancelled", "label", List.of(), "", null);
    private static final String RELATIONS = "occupationUri,relationType,skillType,skillUri\n";

    @Inject
    VocabularyImportRepository imports;
    @Inject
    JobQueue jobs;
    @Inject
    UploadStore uploads;
    @Inject
    EntityManager entities;
    @Inject
    VocabularyWriter writer;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static RequestSpecification upload(String role) {
        return as(role, "importer").contentType("multipart/form-data");
    }

    private static JsonPath finished(String id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !as("hr", "h").get("/v1/vocabulary/imports/" + id).<String>path("status").matches("QUEUED|RUNNING"));
        return as("hr", "h").get("/v1/vocabulary/imports/" + id).jsonPath();
    }

    private byte[] classification() throws IOException {
        return zip("ESCO/occupations_en.csv", OCCUPATIONS + "urn:o:" + mark + ",1234," + mark + " keeper,,x\n", "skills_en.csv",
                SKILLS + "urn:s:" + mark + "," + mark + " keeping,,x\nurn:t:" + mark + "," + mark + " caring,,x\n",
                "transversalSkillsCollection_en.csv", SKILLS + "urn:t:" + mark + "," + mark + " caring,,x\n",
                "conceptSchemes_en.csv", "not,read\n");
    }

    @Test
    void importsInTheBackgroundAndReportsProgress() throws IOException {
        var relations = zip("occupationSkillRelations_en.csv", RELATIONS + "urn:o:" + mark + ",essential,knowledge,urn:s:" + mark
                + "\nurn:o:" + mark + ",optional,knowledge,urn:nobody\n");
        var id = upload("hr").multiPart("classification", "any name.zip", classification())
                .multiPart("relations", "r", relations)
                .post("/v1/vocabulary/imports")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/v1/vocabulary/imports/"))
                .body("status", equalTo("QUEUED"))
                .extract()
                .<String>path("id");
        var job = finished(id);
        assertEquals("DONE", job.getString("status"));
        assertEquals("100 6 6",
                job.getString("progress.percent") + " " + job.getString("progress.done") + " " + job.getString("progress.total"));
        assertEquals("1 2 1 2 1",
                job.getString("counts.occupations") + " " + job.getString("counts.skills") + " "
                        + job.getString("counts.strengths") + " " + job.getString("counts.relations") + " "
                        + job.getString("counts.unresolvedRelations"));
        as("employee", "e").queryParam("query", mark)
                .get("/v1/vocabulary/strengths")
                .then()
                .body("items.uri", hasItem("urn:t:" + mark));
        as("employee", "e").queryParam("query", mark + " keep")
                .get("/v1/vocabulary/occupations")
                .then()
                .body("items[0].group", equalTo("1234"));
        assertEquals(0, chunks(id), "the files are deleted with the end of the job");
    }

    @Test
    void importsANewerReleaseOverAnOlderOne() throws IOException {
        finished(upload("hr-system").multiPart("classification", "c.zip", classification())
                .post("/v1/vocabulary/imports")
                .path("id"));
        var newer = zip("skills_en.csv", SKILLS + "urn:s:" + mark + "," + mark + " renamed,,x\n");
        finished(upload("hr").multiPart("classification", "c.zip", newer).post("/v1/vocabulary/imports").path("id"));
        as("employee", "e").queryParam("query", mark)
                .get("/v1/vocabulary/skills")
                .then()
                .body("items.label", hasItem(mark + " renamed"))
                .body("items.label", hasItem(mark + " caring"));
    }

    @Test
    void anEndThatCannotCleanUpLeavesTheJobToTheNextReplica() throws Exception {
        var file = Files.createTempFile("import", ".zip");
        Files.write(file, classification());
        var id = Ids.v7();
        var job = QuarkusTransaction.requiringNew().call(() -> {
            var claimed = new VocabularyImport(id, null, Instant.now());
            claimed.claim(Instant.now().plus(Duration.ofDays(1)));
            imports.persist(claimed);
            uploads.store(id, EscoArchive.CLASSIFICATION.name(), file);
            return claimed;
        });
        execute("create function refuse_delete() returns trigger language plpgsql as"
                + " 'begin raise exception ''The connection is lost''; end'");
        execute("create trigger refuse_delete before delete on upload_chunk for each row when (old.job_id = '" + id
                + "') execute function refuse_delete()");
        try {
            assertThrows(RuntimeException.class, () -> jobs.end(job, found -> found.finish(Instant.now())));
        } finally {
            execute("drop function refuse_delete cascade");
        }
        assertEquals("RUNNING", as("hr", "h").get("/v1/vocabulary/imports/" + id).path("status"));
        assertEquals(1, chunks(id.toString()));
        jobs.end(job, found -> found.finish(Instant.now()));
        assertEquals("DONE", as("hr", "h").get("/v1/vocabulary/imports/" + id).path("status"));
        assertEquals(0, chunks(id.toString()));
    }

    private void execute(String sql) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    @Test
    void continuesAfterACrashedReplica() throws Exception {
        var rows = IntStream.range(0, 5_000)
                .mapToObj(i -> "urn:s:" + mark + i + "," + mark + " " + i + ",,x\n")
                .collect(Collectors.joining());
        var file = Files.createTempFile("import", ".zip");
        Files.write(file, zip("skills_en.csv", SKILLS + rows));
        var id = Ids.v7();
        QuarkusTransaction.requiringNew().call(() -> {
            var job = new VocabularyImport(id, null, Instant.now().minus(Duration.ofHours(1)));
            job.claim(Instant.now().minus(Duration.ofMinutes(30)));
            job.add(2_000, new VocabularyWriter.Written(0, 2_000, 0, 0, 0), Instant.now().minus(Duration.ofMinutes(30)));
            imports.persist(job);
            uploads.store(id, EscoArchive.CLASSIFICATION.name(), file);
            return job;
        });
        var job = finished(id.toString());
        assertEquals("DONE 5000 5000",
                job.getString("status") + " " + job.getString("progress.done") + " " + job.getString("counts.skills"));
        assertEquals(3_000L,
                QuarkusTransaction.requiringNew()
                        .call(() -> (Long) entities.createNativeQuery("select count(*) from concept where uri like ?1")
                                .setParameter(1, "urn:s:" + mark + "%")
                                .getSingleResult()),
                "the first 2,000 were not written a second time");
    }

    @Test
    void cancelsAnImportAndDeletesItsFiles() throws Exception {
        var id = Ids.v7();
        var file = Files.createTempFile("import", ".zip");
        Files.write(file, classification());
        var job = QuarkusTransaction.requiringNew().call(() -> {
            var created = new VocabularyImport(id, "1.2", Instant.now());
            created.claim(Instant.now().plus(Duration.ofHours(1))); // by a replica that has not written its first batch
            imports.persist(created);
            uploads.store(id, EscoArchive.CLASSIFICATION.name(), file);
            writer.recordReleaseConcepts(id, List.of());
            return created;
        });
        as("employee", "e").post("/v1/vocabulary/imports/" + id + "/cancel").then().statusCode(403);
        as("hr", "h").post("/v1/vocabulary/imports/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("counts.skills", equalTo(0));
        assertEquals(0, chunks(id.toString()));
        assertThrows(JobQueue.Interrupted.class,
                () -> jobs.update(job, found -> found.add(1, writer.write(List.of(SKILL)), Instant.now())), "the replica stops");
        assertEquals(0L, concepts("urn:s:cancelled"), "and writes nothing");
        as("hr", "h").post("/v1/vocabulary/imports/" + id + "/cancel")
                .then()
                .statusCode(409)
                .body("type", containsString("illegal-transition"))
                .body("detail", equalTo("You cannot cancel import " + id + ". Its status is CANCELLED."));
        as("hr", "h").post("/v1/vocabulary/imports/" + Ids.v7() + "/cancel").then().statusCode(404);
    }

    @Test
    void failsAnImportThatStoppedTheServiceThreeTimes() throws Exception {
        var id = Ids.v7();
        var file = Files.createTempFile("import", ".zip");
        Files.write(file, classification());
        QuarkusTransaction.requiringNew().call(() -> {
            var job = new VocabularyImport(id, null, Instant.now().minus(Duration.ofHours(1)));
            for (var i = 0; i < 3; i++) {
                job.claim(Instant.now().minus(Duration.ofMinutes(30)));
            }
            job.reach("line 7 of the file of skills", Instant.now().minus(Duration.ofMinutes(30)));
            imports.persist(job);
            uploads.store(id, EscoArchive.CLASSIFICATION.name(), file);
            return job;
        });
        var job = finished(id.toString());
        assertEquals("FAILED", job.getString("status"));
        assertEquals(true, job.getString("failure").contains("at or after line 7 of the file of skills."),
                job.getString("failure"));
        assertEquals(0, chunks(id.toString()));
    }

    @Test
    void refusesAHugeCellInASmallZip() throws IOException {
        var job = finished(upload("hr")
                .multiPart("classification", "c.zip", zip("skills_en.csv", SKILLS + "urn:s:1,plan,,\"" + "x".repeat(40_000_000)))
                .post("/v1/vocabulary/imports")
                .path("id"));
        assertEquals("FAILED", job.getString("status"));
        assertEquals(true, job.getString("failure").startsWith("The row on line 2 of the file of skills is longer than"),
                job.getString("failure"));
        upload("hr").multiPart("classification", "c.zip", zip("other.csv", "x".repeat(4_000_000), "skills_en.csv", SKILLS))
                .post("/v1/vocabulary/imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/classification"))
                .body("errors[0].detail", containsString("more than 100 times as large as the zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conceptUri,label\nurn:x,y\n", "conceptUri,preferredLabel,altLabels,description\n\"open", "a,a,a\n"})
    void explainsWhyAFileIsUnreadable(String csv) throws IOException {
        var job = finished(upload("hr").multiPart("classification", "c.zip", zip("skills_en.csv", csv))
                .post("/v1/vocabulary/imports")
                .path("id"));
        assertEquals("FAILED", job.getString("status"));
        assertEquals(true, job.getString("failure").contains("skills"), job.getString("failure"));
    }

    @Test
    void rejectsFilesThatAreNotFromEsco() throws IOException {
        upload("hr").multiPart("classification", "c.zip", "no zip".getBytes(StandardCharsets.UTF_8))
                .post("/v1/vocabulary/imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/classification"));
        upload("hr").multiPart("relations", "r.zip", classification())
                .post("/v1/vocabulary/imports")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("occupationSkillRelations"));
        upload("hr").multiPart("else", "r.zip", classification()).post("/v1/vocabulary/imports").then().statusCode(400);
        as("hr", "h").body("{}").post("/v1/vocabulary/imports").then().statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "recruiter", "hiring-manager", "auditor"})
    void isForbiddenExceptForHr(String role) throws IOException {
        upload(role).multiPart("classification", "c.zip", classification()).post("/v1/vocabulary/imports").then().statusCode(403);
        as(role, "x").get("/v1/vocabulary/imports/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    @EnabledIf("escoIsHere")
    void importsTheCompleteEsco() {
        var id = upload("hr").multiPart("classification", esco().resolve("classification-en-csv.zip").toFile())
                .multiPart("relations", esco().resolve("relations-csv.zip").toFile())
                .post("/v1/vocabulary/imports")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("id");
        var job = finished(id);
        assertEquals("DONE", job.getString("status"), job.getString("failure"));
        assertEquals(3_007, job.getInt("counts.occupations"));
        assertEquals(13_896, job.getInt("counts.skills"));
        assertEquals(123_855, job.getInt("counts.relations"));
        assertEquals(96, job.getInt("counts.strengths"));
        assertEquals(67, job.getInt("counts.unresolvedRelations"), "ESCO relates an occupation that it does not list");
        as("employee", "e").queryParam("query", "human res")
                .get("/v1/vocabulary/occupations")
                .then()
                .body("items.label", hasItem("human resources manager"));
    }

    static boolean escoIsHere() {
        return Files.exists(esco().resolve("relations-csv.zip"));
    }

    private static Path esco() {
        return Path.of(System.getProperty("esco.dir", "../../shared/data/esco-v1.1.1"));
    }

    private long concepts(String uri) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from concept where uri = ?1")
                        .setParameter(1, uri)
                        .getSingleResult());
    }

    private long chunks(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from upload_chunk where job_id = ?1")
                        .setParameter(1, UUID.fromString(id))
                        .getSingleResult());
    }
}
