package jobshare.profile.scim;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Answers every error under /scim in the form of the RFC, including those before a resource is reached. */
@Provider
class ScimErrorFilter implements ContainerResponseFilter {

    private final ScimProblemFormat format;

    ScimErrorFilter(ScimProblemFormat format) {
        this.format = format;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && format.isFor(request.getUriInfo().getPath())) {
            response.setEntity(format.body(problem), response.getEntityAnnotations(), MediaType.valueOf(format.mediaType()));
        }
    }

    /** 400 with a scimType of the RFC. */
    static HttpProblem invalid(String detail, String scimType) {
        return problem(Response.Status.BAD_REQUEST, detail, scimType);
    }

    /** An error with a scimType of the RFC. */
    static HttpProblem problem(Response.StatusType status, String detail, @Nullable String scimType) {
        return Problems.of(status, "scim", detail).with(ScimError.SCIM_TYPE, String.valueOf(scimType)).build();
    }
}
