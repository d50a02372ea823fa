package jobshare.profile.bulk;

import static jobshare.profile.Caller.EMPLOYMENT_LAW;
import static jobshare.profile.Caller.HR_MANAGER;
import static jobshare.profile.Caller.THINK_CREATIVELY;
import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.profile.ProfileTest;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.JobQueue;
import jobshare.profile.job.UploadStore;
import jobshare.profile.person.PersonColumns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class BulkImportTest {

    @Inject
    BulkImportRepository imports;
    @Inject
    UploadStore uploads;
    @Inject
    RowBatchWriter writer;
    @Inject
    JobPrincipal jobPrincipal;
    @Inject
    EntityManager entities;
    @Inject
    ImportSettings limits;
    @Inject
    SubjectKeys keys;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    private static RequestSpecification upload(String role) {
        return as(role, "importer").contentType("multipart/form-data");
    }

    private static Response start(String of, String file) {
        return upload("hr-system").multiPart("kind", of)
                .multiPart("file", "a.csv", file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports");
    }

    private static JsonPath imported(String of, String file) {
        return finished(start(of, file).then().statusCode(202).extract().path("id"));
    }

    private static JsonPath finished(String id) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !asHr().get("/v1/imports/" + id).<String>path("status").matches("QUEUED|RUNNING"));
        return asHr().get("/v1/imports/" + id).jsonPath();
    }

    private static String counts(JsonPath job) {
        return job.getString("status") + " " + job.getString("counts.created") + " " + job.getString("counts.updated") + " "
                + job.getString("counts.unchanged") + " " + job.getString("counts.rejected");
    }

    private static String errors(JsonPath job) {
        return asHr().accept("text/csv")
                .get("/v1/imports/" + job.getString("id") + "/errors")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
    }

    private static JsonPath person(String number) {
        return JsonPath.from(asHr().queryParam("employeeNumber", number).get("/v1/people").asString()).setRootPath("items[0]");
    }

    private String people(int count) {
        return "employeeNumber,kind,givenName,familyName\n" + IntStream.range(0, count)
                .mapToObj(i -> mark + i + ",EMPLOYEE,Ana,O'Brien " + i + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void acceptsAClientIdOnce() {
        var id = UUID.randomUUID().toString();
        for (int status : new int[]{202, 409}) {
            upload("hr-system").multiPart("id", id)
                    .multiPart("kind", "PEOPLE")
                    .multiPart("file", "a.csv", people(1).getBytes(StandardCharsets.UTF_8))
                    .post("/v1/imports")
                    .then()
                    .statusCode(status);
        }
        assertEquals("DONE 1 0 0 0", counts(finished(id)));
        upload("hr-system").multiPart("id", "mine")
                .multiPart("kind", "PEOPLE")
                .multiPart("file", "a.csv", people(1).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/id"));
    }

    @Test
    void importsPeopleWithTheirEventsAndReportsProgress() {
        var id = start("PEOPLE",
                "familyName;givenName;kind;employeeNumber;subject;grade;languages;skills;strengths;pattern;share;"
                        + "values;aspiration;splits;occupation\r\n" + "O'Brien;Ana;EMPLOYEE;" + mark + ";" + mark + ";12;en:C1;\""
                        + EMPLOYMENT_LAW + ":4\";" + THINK_CREATIVELY
                        + ";mon:PP- tue:Po-;0,5 to 0,6;pace:3;STAY:24;\"SPLIT_DAYS;SPLIT_WEEKS\";" + HR_MANAGER + "\r\n")
                .then()
                .statusCode(202)
                .header("Location", startsWith("/v1/imports/"))
                .body("status", equalTo("QUEUED"))
                .body("kind", equalTo("PEOPLE"))
                .body("format", equalTo("CSV"))
                .body("dryRun", equalTo(false))
                .extract()
                .<String>path("id");
        var job = finished(id);
        assertEquals("DONE 1 0 0 0", counts(job), errors(job));
        assertEquals("1 1 100",
                job.getString("progress.done") + " " + job.getString("progress.total") + " " + job.getString("progress.percent"));
        var ana = person(mark);
        assertEquals("O'Brien 12 0.6 C1 4 3 24 HIDDEN 1",
                ana.getString("familyName") + " " + ana.getString("grade") + " " + ana.getString("share.max") + " "
                        + ana.getString("languages[0].level") + " " + ana.getString("skills[0].level") + " "
                        + ana.getString("values.pace") + " " + ana.getString("aspiration.horizonMonths") + " "
                        + ana.getString("visibility") + " " + ana.getString("version"));
        assertEquals(1, TestEvents.await(Topics.PEOPLE, ana.getString("id"), found -> !found.isEmpty()).size());
        assertEquals(1, TestEvents.await(Topics.CONTACTS, ana.getString("id"), found -> !found.isEmpty()).size());
        assertEquals(keys.key("importer") + " hr-system create",
                query("select actor_key || ' ' || roles || ' ' || action from audit" + " where entity_id = cast(?1 as uuid)",
                        ana.getString("id")));
        assertEquals(0L, query("select count(*) from upload_chunk where job_id = cast(?1 as uuid)", id), "the file is gone");
        assertEquals(true, query("select subject is null from bulk_import where id = cast(?1 as uuid)", id));
    }

    @Test
    void changesOnlyTheNamedColumns() {
        imported("PEOPLE",
                "employeeNumber,kind,givenName,familyName,grade,site,jobTitle\n" + mark + ",EMPLOYEE,Ana,O'Brien,12,AMS,Lead\n");
        assertEquals("DONE 0 1 0 0", counts(imported("PEOPLE", "employeeNumber,grade,site\n" + mark + ",13,\n")));
        var ana = person(mark);
        assertEquals("Ana 13 null Lead 2", ana.getString("givenName") + " " + ana.getString("grade") + " " + ana.getString("site")
                + " " + ana.getString("jobTitle") + " " + ana.getString("version"));
        assertEquals("DONE 0 0 1 0", counts(imported("PEOPLE", "employeeNumber,grade\n" + mark + ",13\n")));
        assertEquals(2, person(mark).getInt("version"));
    }

    @Test
    void appliesNdjsonAsMergePatches() {
        var json = "{\"employeeNumber\":\"" + mark + "\",\"kind\":\"CANDIDATE\",\"givenName\":\"Ana\",\"familyName\":\"B\","
                + "\"values\":{\"pace\":3}}\n";
        assertEquals("DONE 1 0 0 0", counts(imported("PEOPLE", json)));
        assertEquals("DONE 0 1 0 0",
                counts(imported("PEOPLE", "{\"employeeNumber\":\"" + mark + "\",\"values\":{\"planning\":5}}\n")));
        assertEquals("{pace=3, planning=5}", person(mark).getMap("values").toString());
        assertEquals("DONE 0 0 1 0", counts(imported("PEOPLE", json)));
    }

    @Test
    void reportsInvalidRowsAndImportsTheRest() {
        var far = "x".repeat(400);
        var job = imported("PEOPLE",
                "employeeNumber,kind,givenName,familyName,grade,skills,workEmail,visibility,timeZone\n" + mark
                        + "1,EMPLOYEE,Ana,One,0,,,,\n" + mark + "2,EMPLOYEE,\"A\n\",,12,,,,\n" + mark
                        + "3,EMPLOYEE,Ana,Three,12,urn:none:3,,,\n" + ",EMPLOYEE,Ana,Four,12,,,,\n" + mark
                        + "5,EMPLOYEE,Ana,Five,12,,,OPEN,\n" + mark + "6,BOSS,Ana,Six,12,,," + far + ",\n" + mark
                        + "7,EMPLOYEE,Ana,Seven,twelve,,,,\n" + mark + "8,EMPLOYEE,Ana,Eight,12,,,,\n" + mark
                        + "8,EMPLOYEE,Ana,Again,12,,,,\n");
        assertEquals("DONE 1 0 0 8", counts(job));
        var lines = errors(job).split("\r\n");
        assertEquals("line,field,message", lines[0]);
        var expected = List.of("2,grade,", "3,familyName,", "5,skills,", "6,employeeNumber,", "7,visibility,", "8,kind,",
                "9,grade,", "11,employeeNumber,");
        assertEquals(expected.size(), lines.length - 1, String.join("\n", lines));
        for (var i = 0; i < expected.size(); i++) {
            assertTrue(lines[i + 1].startsWith(expected.get(i)), lines[i + 1]);
        }
        assertTrue(lines[8].contains("line 10"), lines[8]);
        assertFalse(String.join("", lines).contains("x".repeat(101)));
        asHr().queryParam("limit", 3)
                .get("/v1/imports/" + job.getString("id") + "/errors")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(3))
                .body("items[0].line", equalTo(2))
                .body("items[0].field", equalTo("grade"))
                .body("items[0].message", containsString("but was '0'"))
                .body("next", notNullValue())
                .header("Link", containsString("rel=\"next\""));
        assertEquals("Eight", person(mark + "8").getString("familyName"));
    }

    @Test
    void isolatesTheRowThatConflictsWithAStoredPerson() {
        imported("PEOPLE", "employeeNumber,kind,givenName,familyName,subject\n" + mark + "-a,EMPLOYEE,Ana,A," + mark + "-s\n");
        var job = imported("PEOPLE",
                "employeeNumber,kind,givenName,familyName,subject\n" + IntStream.range(0, 20)
                        .mapToObj(i -> mark + i + ",EMPLOYEE,Ana,A," + mark + (i == 13 ? "-s" : i) + "\n")
                        .collect(Collectors.joining()));
        assertEquals("DONE 19 0 0 1", counts(job));
        assertTrue(errors(job).contains("15,subject,Another person has the subject '" + mark + "-s'"), errors(job));
    }

    @Test
    void aDryRunStoresNothing() {
        var file = "employeeNumber,kind,givenName,familyName,grade\n" + mark + "1,EMPLOYEE,Ana,A,1\n" + mark
                + "2,EMPLOYEE,Ana,A,0\n";
        var job = finished(upload("hr").multiPart("kind", "PEOPLE")
                .multiPart("dryRun", "true")
                .multiPart("file", "a", file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .body("dryRun", equalTo(true))
                .extract()
                .path("id"));
        assertEquals("DONE 1 0 0 1", counts(job));
        assertTrue(errors(job).contains("3,grade,"));
        assertEquals(0, asHr().queryParam("employeeNumber", mark + "1").get("/v1/people").jsonPath().getList("items").size());
        assertEquals(0L, query("select count(*) from person where employee_number like ?1", mark + "%"));
        assertEquals("DONE 1 0 0 1", counts(imported("PEOPLE", file)), "the real run comes to the same");
    }

    @Test
    void importsRoles() {
        var file = "requisition,title,essentialSkills,requiredSlots,maxTotalShare,recruiterSubject\n" + mark + ",Head of people,"
                + EMPLOYMENT_LAW + ":4,mon:XX- tue:XX-,1.1,r\n";
        assertEquals("DONE 1 0 0 0", counts(imported("ROLES", file)));
        assertEquals("DONE 0 0 1 0", counts(imported("ROLES", file)));
        assertEquals("DONE 0 1 0 0", counts(imported("ROLES", "requisition,status\n" + mark + ",ON_HOLD\n")));
        asHr().queryParam("requisition", mark)
                .get("/v1/roles")
                .then()
                .body("items[0].status", equalTo("ON_HOLD"))
                .body("items[0].requiredSlots[0].mon", equalTo("XX-"))
                .body("items[0].version", equalTo(2));
        var job = imported("ROLES", "requisition,title,status\n" + mark + ",X,DRAFT\n,Y,\n");
        assertEquals("DONE 0 0 0 2", counts(job));
        assertTrue(errors(job).contains("2,status,"), errors(job));
        assertTrue(errors(job).contains("3,requisition,"), errors(job));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "roles"})
    void reimportsAnExportUnchanged(String list) {
        imported("PEOPLE",
                "employeeNumber,kind,givenName,familyName,jobTitle,businessUnit,pattern,share,weights,aspiration,"
                        + "pastShares\n" + mark
                        + ",EMPLOYEE,'=cmd|' /C calc'!A0,\"O'Brien, \"\"the\r\nfirst\"\"\",@home,''-x,mon:--- / mon:PPP,0.50 to "
                        + "1.00,FIELD:5,CHANGE,Nurse of\\; a ward|2019-03||STILL_RUNNING|\n");
        imported("ROLES", "requisition,title,requiredSlots,maxTotalShare,salaryBand,weights\n" + mark
                + ",+1 role;s,none / mon:X--,1.10,68000 to 82000.50 EUR,GRADE:3\n");
        var csv = asHr().accept("text/csv")
                .get("/v1/" + list)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString(list + ".csv"))
                .extract()
                .asString();
        assertTrue(csv.contains(mark));
        assertFalse(csv.contains(",=") || csv.contains(",@") || csv.contains(",+"), "a formula");
        var job = imported(list.toUpperCase(), csv);
        assertEquals("0 0 0",
                job.getString("counts.created") + " " + job.getString("counts.updated") + " " + job.getString("counts.rejected"),
                errors(job));
        assertEquals("=cmd|' /C calc'!A0 Nurse of; a ward",
                person(mark).getString("givenName") + " " + person(mark).getString("pastShares[0].role"));
    }

    @Test
    void exportsTheSelectedFieldsThatTheCallerMaySee() {
        imported("PEOPLE",
                "employeeNumber,kind,givenName,familyName,site\n" + mark + ",EMPLOYEE,Ana,Secret" + mark + "," + mark + "\n");
        var whole = asHr().accept("text/csv").queryParam("site", mark).queryParam("limit", 1).get("/v1/people").asString();
        assertEquals(2, whole.lines().count());
        assertTrue(whole.contains("Secret"));
        assertEquals("id,grade",
                asHr().accept("text/csv")
                        .queryParam("fields", "grade")
                        .get("/v1/people")
                        .asString()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        var audited = as("auditor", "a").accept("text/csv").queryParam("site", mark).get("/v1/people").asString();
        assertEquals(2, audited.lines().count());
        assertFalse(audited.contains("Secret"));
        asHr().accept("text/csv, */*;q=0.1")
                .queryParam("site", mark)
                .get("/v1/people")
                .then()
                .contentType(startsWith("text/csv"));
        asHr().accept("*/*").queryParam("site", mark).get("/v1/people").then().contentType(startsWith("application/json"));
        as("employee", "e").accept("text/csv").get("/v1/people").then().statusCode(403).contentType("application/problem+json");
        asHr().accept("application/xml").get("/v1/people").then().statusCode(406);
    }

    @Test
    void startsAnImportAtOnceAfterTheUpload() {
        var fastest = Stream.generate(() -> {
            imported("PEOPLE", people(1)); // ends just after a poll, if the upload did not wake the worker
            var start = Instant.now();
            imported("PEOPLE", people(1));
            return Duration.between(start, Instant.now());
        }).limit(3).min(Comparator.naturalOrder()).orElseThrow();
        assertTrue(fastest.compareTo(Duration.ofSeconds(4)) < 0, "the next poll came first: " + fastest);
    }

    @Test
    void continuesAfterACrashAndImportsNoRowTwice() throws Exception {
        var id = Ids.v7();
        var file = Files.createTempFile("import", ".csv");
        Files.writeString(file, people(1_600));
        QuarkusTransaction.requiringNew().call(() -> {
            var job = new BulkImport(id, ImportKind.PEOPLE, ImportFormat.CSV, false, "importer", Set.of("hr"), Instant.now());
            job.claim(Instant.now());
            imports.persist(job);
            uploads.store(id, BulkImportWorker.FILE, file);
            return job;
        });
        var rows = new ArrayList<SourceRow>();
        new ImportFileReader(PersonColumns.ALL, new ObjectMapper(), limits).read(ImportFormat.CSV, Files.newInputStream(file),
                rows::add);
        var job = imports.findById(id);
        jobPrincipal.runAs("importer", Set.of("hr"), () -> writer.write(job, 0, rows.subList(0, 500)));
        assertEquals(500L, query("select count(*) from person where employee_number like ?1", mark + "%"), "a batch is written");
        QuarkusTransaction.requiringNew()
                .run(() -> entities
                        .createNativeQuery("update bulk_import set claimed_until = now() - interval '1 minute' where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
        var done = finished(id.toString());
        assertEquals("DONE 1600 0 0 0 1600", counts(done) + " " + done.getString("progress.done"), errors(done));
        assertEquals(1600L, query("select count(*) from person where version = 1 and employee_number like ?1", mark + "%"));
        assertEquals(1600L,
                query("select count(*) from audit where action = 'create' and entity_id in (select id from person where"
                        + " employee_number like ?1)", mark + "%"));
        var stale = List.of(rows.getFirst());
        assertThrows(JobQueue.Interrupted.class,
                () -> jobPrincipal.runAs("importer", Set.of("hr"), () -> writer.write(job, 0, stale)),
                "whoever was away too long is told");
    }

    @Test
    void boundsABatchByItsLength() {
        var blanks = " ".repeat(60_000);
        var job = imported("PEOPLE", people(40).replace("\n", "," + blanks + "\n").replaceFirst("," + blanks, ""));
        assertEquals("DONE 40 0 0 0", counts(job), errors(job));
        var batches = (Long) query("select count(distinct change_number::text) from person where employee_number like ?1",
                mark + "%");
        assertTrue(batches >= 40L * 60_000 / limits.maxBatchLength(), batches + " batches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "NDJSON"})
    void refusesRowsOfAMegabyte(String format) {
        var name = "x".repeat(1_000_000);
        var rows = IntStream.range(0, 30)
                .mapToObj(i -> format.equals("CSV") ? mark + i + ",EMPLOYEE,Ana," + name + "\n"
                        : "{\"employeeNumber\":\"" + mark + i + "\",\"familyName\":\"" + name + "\"}\n")
                .collect(Collectors.joining());
        var job = imported("PEOPLE", (format.equals("CSV") ? people(3) : "{\"employeeNumber\":\"a\"}\n".repeat(4)) + rows);
        assertEquals("FAILED 0 0 0 0", counts(job));
        assertTrue(job.getString("failure").startsWith("The row on line 5 is longer than 131072 characters."),
                job.getString("failure"));
    }

    @Test
    void refusesARowWithThousandsOfInvalidValues() {
        var job = imported("PEOPLE", "{\"employeeNumber\":\"" + mark + "\",\"kind\":\"EMPLOYEE\",\"givenName\":\"Ana\","
                + "\"familyName\":\"B\",\"skills\":[{}" + ",{}".repeat(40_000) + "]}\n");
        assertEquals("DONE 0 0 0 1", counts(job));
        assertTrue(errors(job).contains("1,,has 40006 values. The maximum is 5000."), errors(job));
    }

    @Test
    void failsAnImportThatStoppedTheServiceThreeTimes() throws Exception {
        var id = Ids.v7();
        var file = Files.createTempFile("import", ".csv");
        Files.writeString(file, people(3));
        QuarkusTransaction.requiringNew().call(() -> {
            var job = new BulkImport(id, ImportKind.PEOPLE, ImportFormat.CSV, false, "importer", Set.of("hr"), Instant.now());
            for (var i = 0; i < limits.maxClaims(); i++) {
                job.claim(Instant.now().minus(Duration.ofHours(1)));
            }
            job.reach("line 2", Instant.now().minus(Duration.ofMinutes(30)));
            imports.persist(job);
            uploads.store(id, BulkImportWorker.FILE, file);
            return job;
        });
        var job = finished(id.toString());
        assertEquals("FAILED 0 0 0 0", counts(job));
        assertTrue(
                job.getString("failure")
                        .contains("started 3 times, and the service stopped each time; the last time at or after line 2."),
                job.getString("failure"));
        assertEquals(0L, query("select count(*) from upload_chunk where job_id = cast(?1 as uuid)", id.toString()));
        assertEquals(0L, query("select count(*) from person where employee_number like ?1", mark + "%"));
    }

    @Test
    void recordsHowFarAnImportHasRead() {
        var job = imported("PEOPLE", people(501));
        assertEquals("1 line 502",
                query("select claims || ' ' || place from bulk_import where id = cast(?1 as uuid)", job.getString("id")));
    }

    @Test
    void acceptsOneOfManyImportsWithTheSameId() throws Exception {
        var id = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> upload("hr-system").multiPart("id", id)
                            .multiPart("kind", "PEOPLE")
                            .multiPart("file", "a.csv", people(1).getBytes(StandardCharsets.UTF_8))
                            .post("/v1/imports")
                            .statusCode()))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var call : calls) {
                statuses.add(call.get());
            }
            assertEquals(List.of(202, 409, 409, 409, 409, 409), statuses.stream().sorted().toList());
        }
    }

    @Test
    void cancelsBetweenBatches() throws IOException, SQLException {
        var id = Ids.v7();
        QuarkusTransaction.requiringNew().run(() -> {
            var job = new BulkImport(id, ImportKind.PEOPLE, ImportFormat.CSV, false, "importer", Set.of("hr"), Instant.now());
            job.claim(Instant.now());
            imports.persist(job);
        });
        var job = imports.findById(id);
        var rows = new ArrayList<SourceRow>();
        new ImportFileReader(PersonColumns.ALL, new ObjectMapper(), limits).read(ImportFormat.CSV,
                new ByteArrayInputStream(people(20).getBytes(StandardCharsets.UTF_8)), rows::add);
        jobPrincipal.runAs("importer", Set.of("hr"), () -> writer.write(job, 0, rows.subList(0, 10)));
        asHr().post("/v1/imports/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("counts.created", equalTo(10));
        assertThrows(JobQueue.Interrupted.class,
                () -> jobPrincipal.runAs("importer", Set.of("hr"), () -> writer.write(job, 10, rows.subList(10, 20))));
        assertEquals(10L, query("select count(*) from person where employee_number like ?1", mark + "%"));
        asHr().post("/v1/imports/" + id + "/cancel").then().statusCode(409).body("type", containsString("illegal-transition"));
    }

    @Test
    void rejectsInvalidRequestsImmediately() {
        start("PEOPLE", "employeeNumber,salary\n").then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].detail", containsString("'salary' is an unknown column. Known columns: id, employeeNumber,"));
        start("PEOPLE", "").then().statusCode(400);
        start("NOBODY", "title\n").then().statusCode(400).body("errors[0].pointer", equalTo("/kind"));
        upload("hr").multiPart("kind", "PEOPLE")
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/file"));
        upload("hr").multiPart("kind", "PEOPLE")
                .multiPart("dryRun", "perhaps")
                .multiPart("file", "a", "title\n".getBytes())
                .post("/v1/imports")
                .then()
                .statusCode(400);
        upload("hr").multiPart("kind", "PEOPLE")
                .multiPart("file", "a", "kind\nX".getBytes(StandardCharsets.UTF_16))
                .post("/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("UTF-16"));
    }

    @Test
    void failsBeforeStoringAnUnreadableFile() {
        var job = imported("PEOPLE", people(3) + mark + "9,\"EMPLOYEE,Ana,A\n");
        assertEquals("FAILED", job.getString("status"));
        assertTrue(job.getString("failure").contains("line 5"), job.getString("failure"));
        assertEquals(0L, query("select count(*) from person where employee_number like ?1", mark + "%"));
    }

    @Test
    void listsImportsNewestFirst() {
        var first = imported("PEOPLE", people(1)).getString("id");
        asHr().accept("").get("/v1/imports").then().contentType("application/json");
        var second = imported("PEOPLE", people(1)).getString("id");
        var page = asHr().queryParam("limit", 1).get("/v1/imports").then().statusCode(200).extract().jsonPath();
        var seen = new ArrayList<String>();
        while (!seen.contains(first)) {
            seen.add(page.getString("items[0].id"));
            page = asHr().queryParam("limit", 1).queryParam("cursor", page.getString("next")).get("/v1/imports").jsonPath();
        }
        assertTrue(seen.indexOf(second) < seen.indexOf(first));
    }

    @Test
    void deletesErrorsThatQuoteAnErasedPerson() {
        var job = imported("PEOPLE", "employeeNumber,kind,givenName,familyName,subject\n" + mark + ",EMPLOYEE,Ana,A," + mark
                + "\n" + mark + "2,EMPLOYEE,Ana,A," + mark + "\n");
        assertTrue(errors(job).contains("3,subject"));
        var again = imported("PEOPLE",
                "employeeNumber,kind,givenName,familyName,subject\n" + mark + "3,EMPLOYEE,Ana,A," + mark + "\n");
        assertTrue(errors(again).contains(mark));
        asHr().header("If-Match", "*").delete("/v1/people/" + person(mark).getString("id")).then().statusCode(204);
        assertFalse(errors(again).contains(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "recruiter", "hiring-manager", "auditor"})
    void isForbiddenExceptForHr(String role) {
        upload(role).multiPart("kind", "PEOPLE")
                .multiPart("file", "a", "kind\n".getBytes())
                .post("/v1/imports")
                .then()
                .statusCode(403);
        var any = "/v1/imports/" + UUID.randomUUID();
        as(role, "x").get("/v1/imports").then().statusCode(403);
        as(role, "x").get(any).then().statusCode(403);
        as(role, "x").get(any + "/errors").then().statusCode(403);
        as(role, "x").post(any + "/cancel").then().statusCode(403);
        asHr().get(any).then().statusCode(404);
    }

    private Object query(String sql, Object parameter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).setParameter(1, parameter).getSingleResult());
    }
}
