package jobshare.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;

/** U+0000 in a path or query can't be looked up in PostgreSQL: it is the caller's mistake, and said so. */
@Provider
@PreMatching
class StorableUri implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawSchemeSpecificPart().contains("%00")) {
            throw Problems.invalid("query", "The address holds the character U+0000 (%00).");
        }
    }
}
