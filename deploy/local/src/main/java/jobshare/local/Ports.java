package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ports of one suite, all on the loopback address.
 *
 * @param profileManagement the port for health and metrics of profile-service; so for the other two
 * @param kafkaController the port on which the broker talks to itself about metadata
 */
public record Ports(
        int profile,
        int matching,
        int proposal,
        int profileManagement,
        int matchingManagement,
        int proposalManagement,
        int issuer,
        int kafka,
        int kafkaController,
        int postgres) {

    /** Services 8081 to 8083, their management 8084 to 8086, issuer 8090, Kafka 8091 and 8092, PostgreSQL 8093. */
    public static final int DEFAULT_BASE = 8080;

    private static final int SPAN = 13;
    private static final int HIGHEST = 65_535;

    /** The usual ports, moved so that the profile service listens on {@code base + 1}. */
    public static Ports from(int base) {
        if (base < 1 || base > HIGHEST - SPAN) {
            throw LauncherException.usage("--port-base is " + base + " and must be between 1 and " + (HIGHEST - SPAN) + ".");
        }
        return new Ports(base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 10, base + 11, base + 12,
                base + SPAN);
    }

    /** Ports that are free at the moment. */
    public static Ports free() {
        var open = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 10; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var p = open.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7), p.get(8), p.get(9));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            open.forEach(Ports::close);
        }
    }

    /** @throws LauncherException that names every port in use */
    void requireFree() {
        var taken = new ArrayList<String>();
        byName().forEach((name, port) -> {
            if (isTaken(port)) {
                taken.add(port + " (" + name + ")");
            }
        });
        if (!taken.isEmpty()) {
            throw LauncherException.failure((taken.size() == 1 ? "Port in use: " : "Ports in use: ") + String.join(", ", taken)
                    + ". Stop the process that listens there (ss -ltnp or lsof -i shows it), or choose other ports with"
                    + " --port-base N or --ports free");
        }
    }

    private Map<String, Integer> byName() {
        var all = new LinkedHashMap<String, Integer>();
        all.put("profile", profile);
        all.put("matching", matching);
        all.put("proposal", proposal);
        all.put("profile management", profileManagement);
        all.put("matching management", matchingManagement);
        all.put("proposal management", proposalManagement);
        all.put("issuer", issuer);
        all.put("kafka", kafka);
        all.put("kafka controller", kafkaController);
        all.put("postgresql", postgres);
        return all;
    }

    /** Checks both loopback addresses, since a browser may try ::1 first for "localhost". */
    private static boolean isTaken(int port) {
        return List.of("127.0.0.1", "::1").stream().anyMatch(address -> isTaken(address, port));
    }

    private static boolean isTaken(String address, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return false;
        } catch (IOException e) {
            return !isUnavailable(address);
        }
    }

    /** A machine without IPv6 has no ::1 to bind. */
    private static boolean isUnavailable(String address) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(address, 0));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
