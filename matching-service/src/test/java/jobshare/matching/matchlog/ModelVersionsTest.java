package jobshare.matching.matchlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.test.SuiteResource;
import jobshare.matching.settings.InvalidModelSettings;
import jobshare.matching.settings.ModelSettings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ModelVersionsTest {

    @Inject
    ModelVersions versions;

    @Test
    void storesTheCurrentSettingsAtTheStart() {
        var standard = ModelSettings.standard();
        assertEquals(Optional.of(standard), versions.find(standard.version()));
        assertEquals(Optional.empty(), versions.find("unheard-of"));
    }

    @Test
    void rejectsAKnownVersionWithOtherSettings() {
        var version = "v" + UUID.randomUUID();
        var first = ModelSettings.standard().with(Map.of("version", version, "grades-apart", "2"));
        versions.store(first);
        versions.store(first);
        var changed = ModelSettings.standard().with(Map.of("version", version, "grades-apart", "3"));
        var refused = assertThrows(InvalidModelSettings.class, () -> versions.store(changed));
        assertTrue(refused.getMessage().contains("was used before with other values of grades-apart"), refused.getMessage());
        assertEquals(Optional.of(first), versions.find(first.version()));
    }
}
