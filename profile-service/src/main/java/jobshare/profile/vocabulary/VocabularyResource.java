package jobshare.profile.vocabulary;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jobshare.kit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Finds occupations, skills and strengths while someone types. */
@Path("/v1/vocabulary")
@Tag(name = "Vocabulary", description = "This uses the ESCO classification of the European Commission.")
@RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
public class VocabularyResource {

    private static final String TYPED = "What has been typed so far: the beginning of each word is enough, accents and small"
            + " typos don't"
            + " matter. Left out: from the first label on.";

    private final VocabularySearch search;

    VocabularyResource(VocabularySearch search) {
        this.search = search;
    }

    /** What was found, best first. */
    @Schema(name = "Concepts", description = "What was found, best first.")
    public record Found(List<ConceptView> items) {
    }

    @GET
    @Path("occupations")
    @Transactional
    @Operation(operationId = "findOccupations", summary = "Find occupations as one types")
    public RestResponse<Found> occupations(
            @Parameter(description = TYPED, example = "human res") @QueryParam("query") @Size(max = 100) @Nullable String query,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return Answers.ok(new Found(search.find(ConceptKind.OCCUPATION, query, limit)));
    }

    @GET
    @Path("skills")
    @Transactional
    @Operation(operationId = "findSkills", summary = "Find skills as one types, or the skills of an occupation")
    public RestResponse<Found> skills(
            @Parameter(description = TYPED, example = "employment"
                    + " law") @QueryParam("query") @Size(max = 100) @Nullable String query,
            @Parameter(description = "Only skills of this occupation, essential ones first.") @QueryParam("occupation") @Size(max = 512) @Nullable String occupation,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return Answers.ok(new Found(occupation == null
                ? search.find(ConceptKind.SKILL, query, limit)
                : search.ofOccupation(occupation, query, limit)));
    }

    @GET
    @Path("strengths")
    @Transactional
    @Operation(operationId = "findStrengths", summary = "Find strengths as one types")
    public RestResponse<Found> strengths(
            @Parameter(description = TYPED, example = "creativ") @QueryParam("query") @Size(max = 100) @Nullable String query,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return Answers.ok(new Found(search.find(ConceptKind.STRENGTH, query, limit)));
    }
}
