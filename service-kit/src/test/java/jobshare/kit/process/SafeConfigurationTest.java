package jobshare.kit.process;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SafeConfigurationTest {

    @Test
    void productionRefusesTheLocalIssuer() {
        var refusal = assertThrows(IllegalStateException.class,
                () -> SafeConfiguration.refuseUnsafe(URI.create("http://localhost:8090/jobshare")));
        assertTrue(refusal.getMessage().contains("http://localhost:8090/jobshare"), refusal.getMessage());
    }

    @Test
    void productionTakesAnHttpsIssuer() {
        assertDoesNotThrow(() -> SafeConfiguration.refuseUnsafe(URI.create("https://login.example.com/tenant")));
    }
}
