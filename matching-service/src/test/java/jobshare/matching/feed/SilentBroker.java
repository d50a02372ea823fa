package jobshare.matching.feed;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import jobshare.kit.test.SuiteResource;

/** The servers of the tests, with a broker that takes connections and says nothing before the test lets it. */
public class SilentBroker implements QuarkusTestResourceLifecycleManager {

    private static final String SERVERS = "kafka.bootstrap.servers";

    private final SuiteResource suite = new SuiteResource();
    private final CountDownLatch release = new CountDownLatch(1);
    private ServerSocket door;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(suite.start());
        var broker = settings.get(SERVERS).split(":");
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(() -> admit(broker[0], Integer.parseInt(broker[1])));
        settings.put(SERVERS, "localhost:" + door.getLocalPort());
        return settings;
    }

    private void admit(String host, int port) {
        try {
            while (true) {
                var client = door.accept();
                Thread.ofVirtual().start(() -> connect(client, host, port));
            }
        } catch (IOException e) {
            // the door is closed
        }
    }

    private void connect(Socket client, String host, int port) {
        try (client; var broker = new Socket(host, port)) {
            release.await();
            var answers = Thread.ofVirtual().start(() -> pass(broker, client));
            pass(client, broker);
            answers.join();
        } catch (IOException | InterruptedException e) {
            // one of the two is gone
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            // one of the two is gone
        }
    }

    /** After the servers that all tests share, whose broker this one stands in front of. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(release, field -> field.getType() == CountDownLatch.class);
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        suite.stop();
    }
}
