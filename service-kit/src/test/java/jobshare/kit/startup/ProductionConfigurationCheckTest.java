package jobshare.kit.startup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionConfigurationCheckTest {

    private static final URI HTTP = URI.create("http://localhost:8090/jobshare");

    @ParameterizedTest
    @ValueSource(strings = {"prod", "staging", "local,staging", "Local"})
    void rejectsAnHttpIssuerInEveryProfileThatIsNotForDevelopment(String profiles) {
        var refusal = assertThrows(IllegalStateException.class,
                () -> ProductionConfigurationCheck.check(List.of(profiles.split(",")), HTTP));
        assertTrue(refusal.getMessage().contains("http://localhost:8090/jobshare"), refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "local", "local,dev"})
    void acceptsAnHttpIssuerForDevelopment(String profiles) {
        assertDoesNotThrow(() -> ProductionConfigurationCheck.check(List.of(profiles.split(",")), HTTP));
    }

    @Test
    void acceptsAnHttpsIssuer() {
        assertDoesNotThrow(
                () -> ProductionConfigurationCheck.check(List.of("prod"), URI.create("https://login.example.com/tenant")));
    }
}
