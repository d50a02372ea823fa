package jobshare.kit.startup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ProductionConfigurationCheckTest {

    @Test
    void rejectsTheLocalIssuer() {
        var refusal = assertThrows(IllegalStateException.class,
                () -> ProductionConfigurationCheck.requireHttps(URI.create("http://localhost:8090/jobshare")));
        assertTrue(refusal.getMessage().contains("http://localhost:8090/jobshare"), refusal.getMessage());
    }

    @Test
    void acceptsAnHttpsIssuer() {
        assertDoesNotThrow(() -> ProductionConfigurationCheck.requireHttps(URI.create("https://login.example.com/tenant")));
    }
}
