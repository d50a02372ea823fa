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
import jobshare.local.client.SuiteEndpoints;
import jobshare.local.demo.DemoFixture;
import org.jspecify.annotations.Nullable;

/** Starts and stops one suite: its data folder, its servers and its services. */
final class LocalSuite implements AutoCloseable {

    private static final List<String> DATABASES = List.of("profile", "matching", "proposal");

    private final LauncherOptions options;
    private final Path checkout;
    private final Progress progress;
    private final CompletableFuture<@Nullable LauncherException> end = new CompletableFuture<>();
    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable DataFolder data;
    private @Nullable SuiteProperties file;
    private @Nullable Infrastructure infrastructure;
    private @Nullable RunningServices services;

    /** @param checkout the folder with the built services */
    LocalSuite(LauncherOptions options, Path checkout, Progress progress) {
        this.options = options;
        this.checkout = checkout;
        this.progress = progress;
    }

    /**
     * Starts everything and waits until it is ready. Returns early after {@link #requestStop()}.
     *
     * @throws LauncherException if a part cannot start; {@link #close()} stops the others
     */
    void start() throws InterruptedException {
        var data = this.data = DataFolder.open(options.data());
        var file = this.file = new SuiteProperties(data.path("suite.properties"));
        file.awaitOldProcesses(progress);
        options.ports().requireFree();
        var selected = options.serversOnly() ? List.<Service>of() : Service.all(checkout, options.ports());
        selected.forEach(Service::requireBuilt);
        LauncherLog.to(data.freshLog("launcher"));
        progress.print("Data, keys and logs are in " + data.root());
        var infrastructure = this.infrastructure = new Infrastructure(data, options.ports(), options.retention(), progress);
        infrastructure.start(DATABASES);
        var services = this.services = new RunningServices(selected, data, options.createCaches(), progress);
        if (!end.isDone()) {
            services.start(infrastructure::environment);
        }
        infrastructure.awaitAll();
        if (!end.isDone()) {
            services.awaitReady(end::isDone);
        }
        if (!end.isDone()) {
            infrastructure.watch(this::postgresFailed);
            services.watch(this::serviceFailed);
            progress.print("Ready after " + progress.seconds());
            if (!options.serversOnly()) {
                loadDemo(data, endpoints());
            }
            writeProperties();
            printEndpoints(data, infrastructure, services);
        }
    }

    /** Prints the last lines of the start. Scripts wait for them. */
    private void printEndpoints(DataFolder data, Infrastructure infrastructure, RunningServices services) {
        if (options.serversOnly()) {
            progress.print("Start a service in live reload with: deploy/dev profile|matching|proposal" + dataOption(data)
                    + "   Ctrl-C stops the servers.");
            return;
        }
        background.execute(() -> infrastructure.loginPage().write(LoginPage.peopleOf(endpoints())));
        progress.print("");
        services.all().forEach(service -> progress.print("  " + service.title() + "  " + service.swaggerUi()));
        progress.print("");
        progress.print("A token for curl: deploy/token recruiter" + dataOption(data) + "   Ctrl-C stops everything.");
    }

    private String dataOption(DataFolder data) {
        return options.hasDefaultData() ? "" : " --data " + data.root();
    }

    private void loadDemo(DataFolder data, SuiteEndpoints endpoints) {
        var marker = data.path("demo.loaded");
        if (options.empty() || Files.exists(marker)) {
            return;
        }
        progress.print("  loading the demo data");
        DemoFixture.load(endpoints);
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.print("  the demo data is loaded after " + progress.seconds());
    }

    SuiteEndpoints endpoints() {
        var ports = options.ports();
        return new SuiteEndpoints(local(ports.profile()), local(ports.matching()), local(ports.proposal()),
                Issuer.url(ports.issuer()));
    }

    private static URI local(int port) {
        return URI.create("http://localhost:" + port);
    }

    private void serviceFailed(ServiceProcess process) {
        var running = Objects.requireNonNull(services);
        if (options.keepGoing()) {
            running.restart(process, Objects.requireNonNull(infrastructure).environment(process.service()), this::serviceFailed);
            writeProperties();
        } else {
            end.complete(running.failure(process));
        }
    }

    private void postgresFailed(LauncherException failure) {
        if (!options.keepGoing()) {
            end.complete(failure);
            return;
        }
        try {
            Objects.requireNonNull(infrastructure).restartPostgres(this::postgresFailed);
            writeProperties();
        } catch (LauncherException e) {
            end.complete(e);
        }
    }

    private synchronized void writeProperties() {
        if (end.isDone()) {
            return;
        }
        var all = new LinkedHashMap<String, String>();
        all.put("launcher.pid", Long.toString(ProcessHandle.current().pid()));
        all.put("ready.millis", Long.toString(progress.millis()));
        all.putAll(Objects.requireNonNull(infrastructure).properties());
        all.putAll(Objects.requireNonNull(services).properties());
        if (options.serversOnly()) {
            Service.all(checkout, options.ports()).forEach(service -> all.putAll(developmentEnvironment(service)));
        }
        Objects.requireNonNull(file).write(all);
    }

    /** What {@code deploy/dev} needs to start a service: {@code profile.env.QUARKUS_HTTP_PORT=8081} and so on. */
    private Map<String, String> developmentEnvironment(Service service) {
        var entries = new LinkedHashMap<String, String>();
        Objects.requireNonNull(infrastructure)
                .environment(service)
                .forEach((name, value) -> entries.put(service.name() + ".env." + name, value));
        entries.put(service.name() + ".url", service.url().toString());
        return entries;
    }

    /** Lets {@link #start()} and {@link #awaitEnd()} return. */
    void requestStop() {
        end.complete(null);
    }

    /** @throws LauncherException if a part has failed */
    void awaitEnd() {
        var failure = end.join();
        if (failure != null) {
            throw failure;
        }
    }

    /** Stops the services, then Kafka, then PostgreSQL, and unlocks the data folder. */
    @Override
    public void close() {
        background.shutdownNow();
        background.close();
        if (services != null) {
            services.stop();
        }
        if (infrastructure != null) {
            infrastructure.close();
        }
        if (file != null) {
            file.remove();
        }
        if (data != null) {
            data.close();
        }
    }
}
