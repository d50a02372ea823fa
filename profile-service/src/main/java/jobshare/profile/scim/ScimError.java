package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.kit.problem.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 7644, section 3.12 tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ScimError", description = "What went wrong (RFC 7644, section 3.12).")
record ScimError(
        @Schema(examples = "[\"urn:ietf:params:scim:api:messages:2.0:Error\"]") List<String> schemas,
        @Schema(description = "The HTTP status.", examples = "409") String status,
        @Schema(description = "For 400 and 409: what kind of mistake it is.", examples = "uniqueness") @Nullable String scimType,
        @Schema(description = "What is wrong, with the values, and the way out.") @Nullable String detail) {

    /** The member of a problem that holds the library's own word. */
    static final String SCIM_TYPE = "scimType";
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final Set<String> OF_THE_RFC = Set.of("invalidFilter", "tooMany", "uniqueness", "mutability", "invalidSyntax",
            "invalidPath", "noTarget", "invalidValue", "invalidVers", "sensitive");

    /** @param errors the fields that the problem points to */
    static ScimError of(HttpProblem problem, List<FieldError> errors) {
        return new ScimError(List.of(SCHEMA), Integer.toString(problem.getStatusCode()), scimType(problem, errors),
                errors.isEmpty() ? problem.getDetail() : errors.stream().map(ScimError::told).collect(Collectors.joining("; ")));
    }

    private static @Nullable String scimType(HttpProblem problem, List<FieldError> errors) {
        return switch (problem.getStatusCode()) {
            case 409 -> "uniqueness";
            case 400 -> problem.getParameters().get(SCIM_TYPE) instanceof String word && OF_THE_RFC.contains(word)
                    ? word
                    : errors.stream().anyMatch(error -> error.pointer().isEmpty()) ? "invalidSyntax" : "invalidValue";
            default -> null;
        };
    }

    private static String told(FieldError error) {
        return error.pointer().isEmpty() ? error.detail() : attribute(error.pointer()) + ": " + error.detail();
    }

    /** What is a field of the person there is an attribute of the user here. */
    private static String attribute(String pointer) {
        return switch (pointer) {
            case "/givenName" -> "name.givenName";
            case "/familyName" -> "name.familyName";
            case "/workEmail" -> "emails[type eq \"work\"].value";
            case "/jobTitle" -> "title";
            case "/timeZone" -> "timezone";
            case "/employeeNumber" -> "employeeNumber";
            case "/businessUnit" -> "department";
            default -> pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
        };
    }
}
