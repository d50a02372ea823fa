package jobshare.profile.vocabulary;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jobshare.kit.web.Responses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Searches occupations, skills and strengths as the user types. */
@Path("/v1/vocabulary")
@Tag(name = "Vocabulary", description = "This uses the ESCO classification of the European Commission.")
@RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
public class VocabularyResource {

    private static final String QUERY = "Text typed so far. Matches beginnings of words; ignores case, accents and small typos."
            + " Default: returns the first labels.";
    private static final String LIMIT = "Maximum number of results.";

    private final VocabularySearch search;

    VocabularyResource(VocabularySearch search) {
        this.search = search;
    }

    /** Search results, best first. */
    @Schema(name = "ConceptList", description = "Search results, best first.")
    public record ConceptList(List<ConceptView> items) {
    }

    @GET
    @Path("occupations")
    @Operation(operationId = "listOccupations", summary = "Search occupations",
            description = "Suited to type-ahead: matches the text typed so far.")
    public RestResponse<ConceptList> occupations(
            @Parameter(description = QUERY, example = "human res") @QueryParam("query") @Size(max = 100) @Nullable String query,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return Responses.ok(new ConceptList(search.find(ConceptKind.OCCUPATION, query, limit)));
    }

    @GET
    @Path("skills")
    @Operation(operationId = "listSkills", summary = "Search skills",
            description = "Suited to type-ahead: matches the text typed so far. With occupation, returns the skills of that "
                    + "occupation.")
    public RestResponse<ConceptList> skills(
            @Parameter(description = QUERY,
                    example = "employment" + " law") @QueryParam("query") @Size(max = 100) @Nullable String query,
            @Parameter(description = "URI of an occupation: returns only its skills, "
                    + "essential ones first.") @QueryParam("occupation") @Size(max = 512) @Nullable String occupation,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return Responses.ok(new ConceptList(occupation == null ? search.find(ConceptKind.SKILL, query, limit)
                : search.findByOccupation(occupation, query, limit)));
    }

    @GET
    @Path("strengths")
    @Operation(operationId = "listStrengths", summary = "Search strengths",
            description = "Suited to type-ahead: matches the text typed so far.")
    public RestResponse<ConceptList> strengths(
            @Parameter(description = QUERY, example = "creativ") @QueryParam("query") @Size(max = 100) @Nullable String query,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return Responses.ok(new ConceptList(search.find(ConceptKind.STRENGTH, query, limit)));
    }
}
