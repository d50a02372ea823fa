package jobshare.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A fake service: it is ready at once and does nothing else. */
public final class FakeService {

    private FakeService() {
    }

    public static void main(String[] arguments) throws IOException {
        serve("QUARKUS_HTTP_PORT");
        serve("QUARKUS_MANAGEMENT_PORT");
        System.out.println("listening for " + System.getenv("JOBSHARE_DB_USER"));
    }

    private static void serve(String variable) throws IOException {
        var port = Integer.parseInt(System.getenv(variable));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var known = exchange.getRequestURI().getPath().equals("/q/health/ready");
                exchange.sendResponseHeaders(known ? 200 : 404, -1);
            }
        });
        server.start();
    }

    /** Creates a checkout in which this class is the jar of all three services. */
    static void build(Path checkout) throws IOException {
        for (var service : Service.all(checkout, Ports.from(Ports.DEFAULT_BASE))) {
            Files.createDirectories(service.jar().getParent());
            var manifest = new Manifest();
            manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
            var entry = FakeService.class.getName().replace('.', '/') + ".class";
            try (var jar = new JarOutputStream(Files.newOutputStream(service.jar()), manifest);
                    var bytes = FakeService.class.getResourceAsStream("/" + entry)) {
                jar.putNextEntry(new JarEntry(entry));
                bytes.transferTo(jar);
            }
        }
    }
}
