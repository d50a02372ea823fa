package jobshare.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;

/** Rejects an Accept header that cannot be parsed. Otherwise routing would fail on it and answer 500. */
@Provider
@PreMatching
class AcceptHeaderFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank()) {
            return; // RFC 9110, 12.5.1: an empty header is valid
        }
        try {
            // parses the header, as routing does later
            var _ = request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw Problems.notAcceptable(accept);
        }
    }
}
