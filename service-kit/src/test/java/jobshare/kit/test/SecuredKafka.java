package jobshare.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.jspecify.annotations.Nullable;

/**
 * A broker with two listeners that require TLS, of which one also requires a SASL login. The service under test uses the login. For one
 * test class, beside {@link SuiteResource}.
 */
public class SecuredKafka implements QuarkusTestResourceLifecycleManager {

    private static final String USER = "suite";

    private final String password = UUID.randomUUID().toString();
    private @Nullable EmbeddedKafkaBroker broker;
    private @Nullable Path folder;
    private Map<String, String> tls = Map.of();

    @Override
    public Map<String, String> start() {
        try {
            var created = Files.createTempDirectory("secured-kafka");
            folder = created;
            var keys = created.resolve("broker.p12");
            var certificate = created.resolve("certificate.pem");
            createCertificate(keys, certificate);
            // the broker itself uses a listener without TLS
            var ownPort = freePort();
            var tlsPort = freePort();
            var saslPort = freePort();
            broker = new EmbeddedKafkaBroker().withDeleteLogDirsOnClose(true)
                    .withKafkaHost("localhost")
                    .withKafkaPort(ownPort)
                    .withAdvertisedListeners(EmbeddedKafkaBroker.endpoint(SecurityProtocol.PLAINTEXT, "localhost", ownPort),
                            EmbeddedKafkaBroker.endpoint("TLS", SecurityProtocol.SSL, "localhost", tlsPort),
                            EmbeddedKafkaBroker.endpoint("LOGIN", SecurityProtocol.SASL_SSL, "localhost", saslPort))
                    .withAdditionalProperties(settings -> configure(settings, keys))
                    .start();
            tls = Map.of("bootstrap.servers", "localhost:" + tlsPort, "security.protocol", "SSL", "ssl.truststore.type", "PEM",
                    "ssl.truststore.location", certificate.toString());
            var login = new HashMap<>(tls);
            login.putAll(Map.of("bootstrap.servers", "localhost:" + saslPort, "security.protocol", "SASL_SSL", "sasl.mechanism",
                    "PLAIN", "sasl.jaas.config", module("username=\"" + USER + "\" password=\"" + password + "\"")));
            TestServers.createTopics(Map.copyOf(login));
            return login.entrySet().stream().collect(Collectors.toMap(entry -> "kafka." + entry.getKey(), Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure(Properties settings, Path keys) {
        settings.setProperty("ssl.keystore.location", keys.toString());
        settings.setProperty("ssl.keystore.type", "PKCS12");
        settings.setProperty("ssl.keystore.password", password);
        settings.setProperty("sasl.enabled.mechanisms", "PLAIN");
        settings.setProperty("listener.name.login.plain.sasl.jaas.config", module("user_" + USER + "=\"" + password + "\""));
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
    }

    private static String module(String options) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required " + options + ";";
    }

    private void createCertificate(Path keys, Path certificate) throws IOException {
        keytool("-genkeypair", "-alias", "broker", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
                "-validity", "2", "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", password);
        keytool("-exportcert", "-rfc", "-alias", "broker", "-keystore", keys.toString(), "-storepass", password, "-file",
                certificate.toString());
    }

    private static void keytool(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader()) {
            var text = output.lines().collect(Collectors.joining("\n"));
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool failed: " + text);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** After the servers that all tests share, whose broker it replaces. */
    @Override
    public int order() {
        return 1;
    }

    /** Gives a field {@code Map<String, Object> tls} of the test the settings of a client without a login. */
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(Map.<String, Object>copyOf(tls),
                field -> field.getType() == Map.class && field.getName().equals("tls"));
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (folder != null) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
                Files.delete(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
