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
import jobshare.kit.problem.FieldError;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Whatever goes wrong under /scim, also before a resource is reached, is told in the form of the RFC. */
@Provider
class ScimErrors implements ContainerResponseFilter {

    private static final MediaType TYPE = new MediaType("application", "scim+json");

    private final ObjectMapper mapper;

    ScimErrors(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof HttpProblem problem && isScim(request.getUriInfo().getPath())) {
            response.setEntity(ScimError.of(problem, errors(problem)), response.getEntityAnnotations(), TYPE);
        }
    }

    /** Read as a caller would read them: the library that makes problems may outlive the classes that are in them. */
    private List<FieldError> errors(HttpProblem problem) {
        var errors = problem.getParameters().get("errors");
        return errors == null ? List.of() : List.of(mapper.convertValue(errors, FieldError[].class));
    }

    /** 400, with a word of the RFC for the kind of mistake. */
    static HttpProblem invalid(String detail, String scimType) {
        return problem(Response.Status.BAD_REQUEST, detail, scimType);
    }

    /** A refusal that is told in the words of the RFC. */
    static HttpProblem problem(Response.StatusType status, String detail, @Nullable String scimType) {
        return Problems.of(status, "scim", detail).with(ScimError.SCIM_TYPE, String.valueOf(scimType)).build();
    }

    private static boolean isScim(String path) {
        return path.startsWith("/scim/") || path.startsWith("scim/");
    }
}
