package jobshare.matching.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import jobshare.kit.problem.Problems;

/** Answers 503 until the index has caught up, because a new replica would report existing people as not found. */
@Provider
class NotReadyFilter implements ContainerRequestFilter {

    private final IndexFeed feed;

    NotReadyFilter(IndexFeed feed) {
        this.feed = feed;
    }

    /** Aborts instead of throwing, because a thrown 5xx would be logged as an error. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (!feed.caughtUp()) {
            request.abortWith(HttpProblem.builder(problem())
                    .withInstance(URI.create(request.getUriInfo().getRequestUri().getRawPath()))
                    .build()
                    .toResponse());
        }
    }

    /** The answer until then. */
    static HttpProblem problem() {
        return Problems
                .of(Status.SERVICE_UNAVAILABLE, "not-ready",
                        "This service has just started and is loading its data. Try again in a second.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1")
                .build();
    }
}
