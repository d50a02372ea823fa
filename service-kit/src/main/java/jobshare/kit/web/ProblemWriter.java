package jobshare.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.net.URI;

/** Responds with a problem before a request reaches JAX-RS, in the same form. */
@ApplicationScoped
class ProblemWriter {

    private final ObjectMapper mapper;

    ProblemWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Future<Void> write(RoutingContext context, HttpProblem problem) {
        var complete = HttpProblem.builder(problem).withInstance(URI.create(context.request().path())).build();
        var response = context.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        try {
            return response.end(mapper.writeValueAsString(complete));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
