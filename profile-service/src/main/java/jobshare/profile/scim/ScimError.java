package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.kit.rejection.FieldError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A SCIM error (RFC 7644, section 3.12). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ScimError", description = "An error (RFC 7644, section 3.12).")
record ScimError(
        @Schema(examples = "[\"urn:ietf:params:scim:api:messages:2.0:Error\"]") List<String> schemas,
        @Schema(description = "HTTP status.", examples = "409") String status,
        @Schema(description = "Kind of error, for 400 and 409.", examples = "uniqueness") @Nullable String scimType,
        @Schema(description = "What is wrong, and how to correct it.") @Nullable String detail) {

    /** The member of a problem with the scimType of the library. */
    static final String SCIM_TYPE = "scimType";
    private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final Set<String> RFC_TYPES = Set.of("invalidFilter", "tooMany", "uniqueness", "mutability", "invalidSyntax",
            "invalidPath", "noTarget", "invalidValue", "invalidVers", "sensitive");

    /** @param errors the field errors of the problem */
    static ScimError of(HttpProblem problem, List<FieldError> errors) {
        return new ScimError(List.of(SCHEMA), Integer.toString(problem.getStatusCode()), scimType(problem, errors),
                errors.isEmpty() ? problem.getDetail() : errors.stream().map(ScimError::text).collect(Collectors.joining("; ")));
    }

    private static @Nullable String scimType(HttpProblem problem, List<FieldError> errors) {
        return switch (problem.getStatusCode()) {
            case 409 -> "uniqueness";
            case 400 -> problem.getParameters().get(SCIM_TYPE) instanceof String type && RFC_TYPES.contains(type) ? type
                    : errors.stream().anyMatch(error -> error.pointer().isEmpty()) ? "invalidSyntax" : "invalidValue";
            default -> null;
        };
    }

    private static String text(FieldError error) {
        return error.pointer().isEmpty() ? error.detail() : attribute(error.pointer()) + ": " + error.detail();
    }

    /** The SCIM attribute of a field of the person. */
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
