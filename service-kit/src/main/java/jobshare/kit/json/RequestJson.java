package jobshare.kit.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Limits what the body of one request can make the service do. Events and stored JSON have limits of their own. */
@Provider
public class RequestJson implements ContextResolver<ObjectMapper> {

    /** Ten times what the largest valid body needs: a profile has fewer than 5,000 tokens, and texts of at most 8,000 characters. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxTokenCount(50_000)
            .maxNestingDepth(50)
            .maxStringLength(100_000)
            .maxNameLength(10_000)
            .maxNumberLength(100)
            .build();

    private final ObjectMapper mapper;

    RequestJson(ObjectMapper mapper) {
        this.mapper = mapper.copy();
        this.mapper.getFactory().setStreamReadConstraints(LIMITS);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
