package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jobshare.local.demo.Demo;
import org.jspecify.annotations.Nullable;

/** One suite from start to end: its folder, its servers, its services. */
final class LocalSuite implements AutoCloseable {

    private static final List<String> DATABASES = List.of("profile", "matching", "proposal");

    private final Options options;
    private final Path checkout;
    private final Progress progress;
    private final CompletableFuture<@Nullable Refusal> end = new CompletableFuture<>();
    private @Nullable DataFolder data;
    private @Nullable SuiteFile file;
    private @Nullable Guard guard;
    private @Nullable Servers servers;
    private @Nullable Services services;
    private @Nullable AotTraining training;
    private final ExecutorService afterwards = Executors.newVirtualThreadPerTaskExecutor();

    /** @param checkout where the services have been built */
    LocalSuite(Options options, Path checkout, Progress progress) {
        this.options = options;
        this.checkout = checkout;
        this.progress = progress;
    }

    /**
     * Starts everything and waits until it is ready; returns early when asked to stop.
     *
     * @throws Refusal if it can't; {@link #close()} ends what has been started
     */
    void start() throws InterruptedException {
        var data = this.data = DataFolder.open(options.data());
        var file = this.file = new SuiteFile(data.path("suite.properties"));
        file.awaitLeftovers(progress);
        options.ports().requireFree();
        var wanted = options.servers() ? List.<Service>of() : Service.all(checkout, options.ports());
        wanted.forEach(Service::requireBuilt);
        LauncherLog.to(data.freshLog("launcher"));
        progress.say("Data, keys and logs are in " + data.root());
        var guard = this.guard = new Guard(data.log("launcher"));
        var servers = this.servers = new Servers(data, options.ports(), options.lags(), guard, progress);
        servers.start(DATABASES);
        var services = this.services = new Services(wanted, data, guard, progress);
        if (!end.isDone()) {
            services.start(servers::environment);
        }
        servers.awaitAll();
        if (!end.isDone()) {
            services.awaitReady(end::isDone);
        }
        if (!end.isDone()) {
            servers.watch(end::complete);
            services.watch(this::serviceEnded);
            progress.say("Ready after " + progress.seconds());
            if (!options.servers()) {
                loadDemo(data, suite());
            }
            writeFile();
            greet(data, servers);
            train(data, guard, servers, wanted);
        }
    }

    private void train(DataFolder data, Guard guard, Servers servers, List<Service> wanted) {
        if (options.training()) {
            training = new AotTraining(data, guard, progress);
            training.begin(wanted, servers::environment, suite());
        }
    }

    /** The last words, after which scripts may rely on all that is written down. */
    private void greet(DataFolder data, Servers servers) {
        if (options.servers()) {
            progress.say("Settings for a service that you start yourself:");
            Service.all(checkout, options.ports()).forEach(service -> servers.environment(service).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey()).forEach(setting -> progress.say("  " + service.name() + ": " + setting)));
            return;
        }
        var suite = suite();
        afterwards.execute(() -> servers.page().offer(LoginPage.peopleOf(suite)));
        progress.say("");
        services().all().forEach(service -> progress.say("  " + service.title() + "  " + service.swaggerUi()));
        progress.say("");
        progress.say("A token for curl: deploy/token recruiter" + (isUsual() ? "" : " --data " + data.root())
                + "   Ctrl-C stops everything.");
    }

    private boolean isUsual() { return options.data().equals(Options.parse(List.of(), System::getenv).data()); }

    private void loadDemo(DataFolder data, Suite suite) {
        var mark = data.path("demo.loaded");
        if (options.empty() || Files.exists(mark)) {
            return;
        }
        progress.say("  loading the demo programme");
        Demo.load(suite);
        try {
            Files.createFile(mark);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.say("  the demo programme is there after " + progress.seconds());
    }

    /** Where the parts answer. */
    Suite suite() {
        var ports = options.ports();
        return new Suite(local(ports.profile()), local(ports.matching()), local(ports.proposal()), Issuer.url(ports.issuer()));
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private void serviceEnded(ServiceProcess process) {
        if (options.keepGoing()) {
            services().restart(process, Objects.requireNonNull(servers).environment(process.service()), this::serviceEnded);
            writeFile();
        } else {
            end.complete(services().died(process));
        }
    }

    private synchronized void writeFile() {
        var all = new LinkedHashMap<String, String>();
        all.put("launcher.pid", Long.toString(ProcessHandle.current().pid()));
        all.put("ready.millis", Long.toString(progress.millis()));
        all.putAll(Objects.requireNonNull(servers).described());
        all.putAll(services().described());
        Objects.requireNonNull(file).write(all);
    }

    private Services services() {
        return Objects.requireNonNull(services);
    }

    /** Lets {@link #awaitEnd()} return, and {@link #start()} give up. */
    void askToStop() {
        end.complete(null);
    }

    /** @throws Refusal if a part has died */
    void awaitEnd() {
        var refusal = end.join();
        if (refusal != null) {
            throw refusal;
        }
    }

    /** Ends the services, then Kafka, then PostgreSQL, and lets go of the folder. */
    @Override
    public void close() {
        if (training != null) {
            training.close();
        }
        afterwards.shutdownNow();
        afterwards.close();
        if (services != null) {
            services.stop();
        }
        if (servers != null) {
            servers.close();
        }
        if (guard != null) {
            guard.close();
        }
        if (file != null) {
            file.remove();
        }
        if (data != null) {
            data.close();
        }
    }
}
