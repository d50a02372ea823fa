package jobshare.profile.scim;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.web.ProblemFormat;

/** Writes errors as SCIM prescribes (RFC 7644, section 3.12). */
@ApplicationScoped
class ScimProblemFormat implements ProblemFormat {

    private final ObjectMapper mapper;

    ScimProblemFormat(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isFor(String path) {
        return path.startsWith("/scim/") || path.startsWith("scim/");
    }

    @Override
    public String mediaType() {
        return "application/scim+json";
    }

    @Override
    public ScimError body(HttpProblem problem) {
        return ScimError.of(problem, errors(problem));
    }

    /** Converts through JSON: in dev mode the library that creates problems may have older classes of the errors. */
    private List<FieldError> errors(HttpProblem problem) {
        var errors = problem.getParameters().get("errors");
        return errors == null ? List.of() : List.of(mapper.convertValue(errors, FieldError[].class));
    }
}
