package jobshare.matching.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import jobshare.kit.problem.Problems;

/**
 * Answers 503 until the index has caught up. A replica that has only just started would say of people whom everyone else knows that
 * there are none such; a client that is told to come back finds them.
 */
@Provider
class NotReadyYet implements ContainerRequestFilter {

    private final IndexFeed feed;

    @Inject
    NotReadyYet(IndexFeed feed) {
        this.feed = feed;
    }

    /** Answers and does not throw: what is thrown as a 5xx goes to the log as an error, and a start is none. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (!feed.caughtUp()) {
            request.abortWith(HttpProblem.builder(problem())
                    .withInstance(URI.create(request.getUriInfo().getRequestUri().getRawPath())).build().toResponse());
        }
    }

    /** What is answered meanwhile. */
    static HttpProblem problem() {
        return Problems
                .of(Status.SERVICE_UNAVAILABLE, "not-ready", "This service has just started and still reads who takes part. "
                        + "Try again in a second.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1").build();
    }
}
