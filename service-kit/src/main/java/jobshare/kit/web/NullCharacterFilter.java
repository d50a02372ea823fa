package jobshare.kit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;

/** Rejects U+0000 in a path or query, which PostgreSQL cannot look up. */
@Provider
@PreMatching
class NullCharacterFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawSchemeSpecificPart().contains("%00")) {
            throw Problems.invalid("query", "The address contains the character U+0000 (%00), which is not allowed.");
        }
    }
}
