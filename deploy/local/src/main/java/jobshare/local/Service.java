package jobshare.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One of the three services: what it is called, where it listens, and the jar it is started from.
 *
 * @param name also the name of its database
 */
record Service(String name, int port, Path jar) {

    static List<Service> all(Path checkout, Ports ports) {
        return List.of(
                of("profile", ports.profile(), checkout),
                of("matching", ports.matching(), checkout),
                of("proposal", ports.proposal(), checkout));
    }

    private static Service of(String name, int port, Path checkout) {
        var jar = checkout.resolve(name + "-service").resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
        return new Service(name, port, jar);
    }

    /** @throws Refusal if there is no jar to start */
    void requireBuilt() {
        if (!Files.exists(jar)) {
            throw Refusal.unable(title() + " is not built: there is no " + jar + ". deploy/up builds it");
        }
    }

    /** The same service for another port. */
    Service on(int otherPort) {
        return new Service(name, otherPort, jar);
    }

    String title() {
        return name + "-service";
    }

    /** Measured: a service with the demo programme lives in 128 MB. The index of matching-service holds everybody, up to a million. */
    String heap() {
        return name.equals("matching") ? "-Xmx1g" : "-Xmx256m";
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    URI readiness() {
        return url().resolve("/q/health/ready");
    }

    URI swaggerUi() {
        return url().resolve("/swagger-ui");
    }
}
