package jobshare.profile.scim;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.FieldError;
import org.jspecify.annotations.Nullable;

/** Answers every error under /scim in the form of the RFC, including those before a resource is reached. */
@Provider
class ScimErrorFilter implements ContainerResponseFilter {

    private static final MediaType TYPE = new MediaType("application", "scim+json");

    private final ObjectMapper mapper;

    ScimErrorFilter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && isScim(request.getUriInfo().getPath())) {
            response.setEntity(ScimError.of(problem, errors(problem)), response.getEntityAnnotations(), TYPE);
        }
    }

    /** Converts through JSON: in dev mode the library that creates problems may have older classes of the errors. */
    private List<FieldError> errors(HttpProblem problem) {
        var errors = problem.getParameters().get("errors");
        return errors == null ? List.of() : List.of(mapper.convertValue(errors, FieldError[].class));
    }

    /** 400 with a scimType of the RFC. */
    static HttpProblem invalid(String detail, String scimType) {
        return problem(Response.Status.BAD_REQUEST, detail, scimType);
    }

    /** An error with a scimType of the RFC. */
    static HttpProblem problem(Response.StatusType status, String detail, @Nullable String scimType) {
        return Problems.of(status, "scim", detail).with(ScimError.SCIM_TYPE, String.valueOf(scimType)).build();
    }

    private static boolean isScim(String path) {
        return path.startsWith("/scim/") || path.startsWith("scim/");
    }
}
