package jobshare.local.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import jobshare.local.Suite;

/** Fills a fresh suite with the demo programme. */
public final class Demo {

    private static final String REASON_OF_ANA = "My father needs me in the mornings, and I want to go on doing this work well.";

    private static final String PEOPLE_TO_TRY = """
            employeeNumber,kind,givenName,familyName,grade,site,languages
            E-9001,EMPLOYEE,Zoë,de Vries,12,AMS,nl:C2;en:C1
            E-9002,EMPLOYEE,Max,Müller,120,BER,de:C2
            """;

    private Demo() {
    }

    /**
     * Called once per data folder, when all services are ready. A start that is broken off calls it again; what is already there
     * is then answered again and does no harm.
     *
     * @throws IllegalStateException if a service does not answer as it should
     */
    public static void load(Suite suite) {
        var begun = System.nanoTime();
        var trades = Trade.all();
        try (var api = new DemoApi(suite)) {
            var profile = api.profile();
            eachAtOnce(new DemoPeople(trades).all(), person -> {
                profile.post(Login.HR_SYSTEM, "/v1/people", person.kept());
                profile.patch(person.login(), "/v1/people/" + person.id(), person.told());
            });
            profile.put(Login.employee(1), "/v1/people/" + DemoIds.ANA + "/reason", Map.of("text", REASON_OF_ANA));
            api.matching().post(Login.employee(1), "/v1/introductions/invitations", Map.of("id", DemoIds.invitation(0),
                    "workEmail", "robin.lee@example.com", "message", "We worked on the move to Utrecht. Shall we share a job?"));
            tryImport(profile);
            eachAtOnce(new DemoRoles(trades).all(), role -> profile.post(Login.HR_SYSTEM, "/v1/roles", role));
            var pairing = new Pairing(api, trades);
            var pitching = new Pitching(api, LocalDate.now(ZoneOffset.UTC));
            eachAtOnce(Arrays.asList(DemoPair.values()), pair -> {
                pairing.bringTogether(pair);
                if (pair.reaches(DemoPair.Stage.PROPOSAL)) {
                    pitching.pitch(pair);
                }
            });
            var further = new FurtherPitching(api, LocalDate.now(ZoneOffset.UTC));
            eachAtOnce(FurtherPitching.all(), further::pitch);
            say(api.calls(), (System.nanoTime() - begun) / 1e9);
        }
    }

    /** A file of people, one of them with an error, is checked: nobody joins by it. */
    private static void tryImport(DemoApi.Service profile) {
        var id = DemoIds.importOfPeople();
        profile.post(Login.HR, "/v1/imports",
                Form.of(new TreeMap<>(Map.of("id", id, "of", "PEOPLE", "dryRun", true)), PEOPLE_TO_TRY));
        profile.await(Login.HR, "/v1/imports/" + id, job -> job.path("status").asText().equals("DONE"));
    }

    private static void say(int calls, double seconds) {
        System.out.printf(Locale.ROOT,
                "  %d people, %d roles, %d introductions, %d partnerships, %d proposals, by %d requests in %.1f s%n",
                DemoIds.PEOPLE, DemoIds.ROLES, count(DemoPair.Stage.INTRODUCTION), count(DemoPair.Stage.PARTNERSHIP),
                count(DemoPair.Stage.PROPOSAL) + FurtherPitching.all().size(), calls, seconds);
    }

    private static long count(DemoPair.Stage stage) {
        return Arrays.stream(DemoPair.values()).filter(pair -> pair.reaches(stage)).count();
    }

    /** Does something with each, many at a time; the first failure is what the caller hears of. */
    private static <T> void eachAtOnce(Collection<T> all, Consumer<T> deed) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = all.stream().map(one -> threads.submit(() -> deed.accept(one))).toList();
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IllegalStateException told ? told : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
