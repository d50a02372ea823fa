package jobshare.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import jobshare.local.client.MultipartForm;
import jobshare.local.client.SuiteEndpoints;

/** Loads the demo data into a new suite. */
public final class DemoFixture {

    private static final String ANAS_REASON = "My father needs me in the mornings, and I want to go on doing this work well.";

    private static final String IMPORT_FILE = """
            employeeNumber,kind,givenName,familyName,grade,site,languages
            E-9001,EMPLOYEE,Zoë,de Vries,12,AMS,nl:C2;en:C1
            E-9002,EMPLOYEE,Max,Müller,120,BER,de:C2
            """;

    private DemoFixture() {
    }

    /**
     * Loads the demo data. The launcher calls this once per data folder, when all services are ready, and again after an
     * interrupted start: every request can be repeated.
     *
     * @throws IllegalStateException if a service rejects a request
     */
    public static void load(SuiteEndpoints endpoints) {
        var start = System.nanoTime();
        var fields = JobField.all();
        try (var api = new DemoApi(endpoints)) {
            var profile = api.profile();
            forEachInParallel(new DemoPeople(fields).all(), person -> {
                profile.post(DemoUser.HR_SYSTEM, "/v1/people", person.hrFields());
                profile.patch(person.user(), "/v1/people/" + person.id(), person.ownFields());
            });
            profile.put(DemoUser.employee(1), "/v1/people/" + DemoIds.ANA + "/reason", Map.of("text", ANAS_REASON));
            api.matching()
                    .post(DemoUser.employee(1), "/v1/introductions/invitations", Map.of("id", DemoIds.invitation(0), "workEmail",
                            "robin.lee@example.com", "message", "We worked on the move to Utrecht. Shall we share a job?"));
            runImportCheck(profile);
            forEachInParallel(new DemoRoles(fields).all(), role -> profile.post(DemoUser.HR_SYSTEM, "/v1/roles", role));
            var partnerships = new DemoPartnerships(api, fields);
            var proposals = new DemoProposals(api, LocalDate.now(ZoneOffset.UTC));
            forEachInParallel(Arrays.asList(DemoPair.values()), pair -> {
                partnerships.create(pair);
                if (pair.reaches(DemoPair.Stage.PROPOSAL)) {
                    proposals.create(pair);
                }
            });
            var funnel = new FunnelProposals(api, LocalDate.now(ZoneOffset.UTC));
            forEachInParallel(FunnelProposals.all(), funnel::create);
            printSummary(api.requests(), (System.nanoTime() - start) / 1e9);
        }
    }

    /** A dry run of an import with one invalid row; it creates nobody. */
    private static void runImportCheck(DemoApi.Service profile) {
        var id = DemoIds.importOfPeople();
        profile.post(DemoUser.HR, "/v1/imports",
                new MultipartForm().field("id", id.toString())
                        .field("kind", "PEOPLE")
                        .field("dryRun", "true")
                        .file("file", "people.csv", IMPORT_FILE.getBytes(StandardCharsets.UTF_8)));
        profile.await(DemoUser.HR, "/v1/imports/" + id, job -> job.path("status").asText().equals("DONE"));
    }

    private static void printSummary(int requests, double seconds) {
        System.out.printf(Locale.ROOT,
                "  %d people, %d roles, %d introductions, %d partnerships, %d proposals, with %d requests in %.1f s%n",
                DemoIds.PEOPLE, DemoIds.ROLES, count(DemoPair.Stage.INTRODUCTION), count(DemoPair.Stage.PARTNERSHIP),
                count(DemoPair.Stage.PROPOSAL) + FunnelProposals.all().size(), requests, seconds);
    }

    private static long count(DemoPair.Stage stage) {
        return Arrays.stream(DemoPair.values()).filter(pair -> pair.reaches(stage)).count();
    }

    /** Runs the action for all elements in parallel, and throws the first failure. */
    private static <T> void forEachInParallel(Collection<T> all, Consumer<T> action) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = all.stream().map(one -> threads.submit(() -> action.accept(one))).toList();
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IllegalStateException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
