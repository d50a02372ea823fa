package jobshare.local;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One of the three services.
 *
 * @param name   the name of the service and of its database
 * @param port   the port of the API
 * @param managementPort the port for health and metrics
 * @param target the build folder of the service
 */
record Service(String name, int port, int managementPort, Path target) {

    static List<Service> all(Path checkout, Ports ports) {
        return List.of(of("profile", ports.profile(), ports.profileManagement(), checkout),
                of("matching", ports.matching(), ports.matchingManagement(), checkout),
                of("proposal", ports.proposal(), ports.proposalManagement(), checkout));
    }

    private static Service of(String name, int port, int managementPort, Path checkout) {
        return new Service(name, port, managementPort, checkout.resolve(name + "-service").resolve("target"));
    }

    /** The jar that starts the service. */
    Path jar() {
        return target.resolve("quarkus-app").resolve("quarkus-run.jar");
    }

    /** @throws LauncherException if the jar does not exist */
    void requireBuilt() {
        if (!Files.exists(jar())) {
            throw LauncherException.failure(title() + " is not built: there is no " + jar() + ". deploy/up builds it");
        }
    }

    String title() {
        return name + "-service";
    }

    /** By measurement, a service with the demo data needs 128 MB. The index of matching-service may hold a million people. */
    String heap() {
        return name.equals("matching") ? "-Xmx1g" : "-Xmx256m";
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    URI healthCheck() {
        return URI.create("http://localhost:" + managementPort + "/q/health/ready");
    }

    URI swaggerUi() {
        return url().resolve("/swagger-ui");
    }
}
