package jobshare.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.UncheckedIOException;
import java.net.URI;

/** Responds with a problem before a request reaches JAX-RS, in the same form. */
@ApplicationScoped
public class ProblemWriter {

    private final ObjectMapper mapper;
    private final Instance<ProblemFormat> formats;

    ProblemWriter(ObjectMapper mapper, @Any Instance<ProblemFormat> formats) {
        this.mapper = mapper;
        this.formats = formats;
    }

    public Future<Void> write(RoutingContext context, HttpProblem problem) {
        var path = context.request().path();
        var complete = HttpProblem.builder(problem).withInstance(URI.create(path)).build();
        var format = formats.stream().filter(other -> other.isFor(path)).findFirst();
        var response = context.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", format.map(ProblemFormat::mediaType).orElse(HttpProblem.MEDIA_TYPE.toString()));
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        try {
            return response.end(mapper.writeValueAsString(format.<Object>map(other -> other.body(complete)).orElse(complete)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
