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
import jobshare.matching.criterion.InvalidModel;
import jobshare.matching.criterion.ModelSettings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ModelVersionsTest {

    @Inject
    ModelVersions versions;

    @Test
    void theSettingsInUseAreKeptAtTheStart() {
        var standard = ModelSettings.standard();
        assertEquals(Optional.of(standard), versions.of(standard.version()));
        assertEquals(Optional.empty(), versions.of("unheard-of"));
    }

    @Test
    void aVersionThatComesBackWithOtherSettingsIsRefused() {
        var version = "v" + UUID.randomUUID();
        var first = ModelSettings.standard().with(Map.of("version", version, "grades-apart", "2"));
        versions.keep(first);
        versions.keep(first);
        var changed = ModelSettings.standard().with(Map.of("version", version, "grades-apart", "3"));
        var refused = assertThrows(InvalidModel.class, () -> versions.keep(changed));
        assertTrue(refused.getMessage().contains("used before with other settings (grades-apart)"), refused.getMessage());
        assertEquals(Optional.of(first), versions.of(first.version()));
    }
}
