package jobshare.profile.job;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Import settings for tests that do not start the service. */
public final class ImportLimits {

    private ImportLimits() {
    }

    public static ImportSettings defaults() {
        return with(Map.of());
    }

    /** @param settings by name, without the prefix */
    public static ImportSettings with(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder().withMapping(ImportSettings.class);
        settings.forEach((name, value) -> config.withDefaultValue("jobshare.imports." + name, value));
        return config.build().getConfigMapping(ImportSettings.class);
    }
}
