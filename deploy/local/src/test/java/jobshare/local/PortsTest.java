package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void refusesAPortInUseAndNamesWhoHasIt() throws IOException {
        var ports = Ports.free();
        try (var _ = new ServerSocket(ports.matching(), 1, InetAddress.getLoopbackAddress())) {
            var refusal = assertThrows(Refusal.class, ports::requireFree);
            var me = Files.isReadable(Path.of("/proc/net/tcp")) ? " by process " + ProcessHandle.current().pid() : "";
            var message = refusal.getMessage();
            assertTrue(message.startsWith("Port in use: " + ports.matching() + " (matching)" + me), message);
            assertEquals(1, message.lines().count());
        }
    }

    @Test
    void acceptsPortsThatNobodyListensOn() {
        assertDoesNotThrow(Ports.free()::requireFree);
    }

    @Test
    void tellsOurProcessFromAnotherOnThePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var me = ProcessHandle.current().pid();
            assertFalse(PortOwner.isSomeoneElse(socket.getLocalPort(), me));
            assertEquals(Files.isReadable(Path.of("/proc/net/tcp")), PortOwner.isSomeoneElse(socket.getLocalPort(), me + 1));
        }
    }
}
