package jobshare.kit.metrics;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports requests under the paths of the contract and the standard methods, and everything else as "other". A request that is refused early
 * would otherwise be reported under its raw address, and each new address would stay in memory.
 */
@Singleton // Quarkus collects meter filters before there are client proxies
class BoundedHttpMetrics implements MeterFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String OTHER = "other";

    private final Instance<OpenApiDocumentService> contract;
    private volatile @Nullable Set<String> paths;

    BoundedHttpMetrics(Instance<OpenApiDocumentService> contract) {
        this.contract = contract;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.server.")) {
            return id;
        }
        return id.replaceTags(id.getTags().stream().map(this::bounded).toList());
    }

    private Tag bounded(Tag tag) {
        return switch (tag.getKey()) {
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            case "uri" -> paths().contains(tag.getValue()) ? tag : Tag.of("uri", OTHER);
            default -> tag;
        };
    }

    private Set<String> paths() {
        var known = paths;
        if (known == null) {
            paths = known = load();
        }
        return known;
    }

    private Set<String> load() {
        var document = contract.get().getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        try {
            var all = new HashSet<String>();
            new ObjectMapper().readTree(document).path("paths").fieldNames().forEachRemaining(all::add);
            return Set.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
