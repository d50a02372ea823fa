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
    void namesAPortInUse() throws IOException {
        var ports = Ports.free();
        try (var _ = new ServerSocket(ports.matching(), 1, InetAddress.getLoopbackAddress())) {
            var message = assertThrows(LauncherException.class, ports::requireFree).getMessage();
            assertTrue(message.startsWith("Port in use: " + ports.matching() + " (matching). Stop the process"), message);
            assertEquals(1, message.lines().count());
        }
    }

    @Test
    void acceptsFreePorts() {
        assertDoesNotThrow(Ports.free()::requireFree);
    }
}
