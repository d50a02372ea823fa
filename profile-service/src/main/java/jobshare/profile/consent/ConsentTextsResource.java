package jobshare.profile.consent;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jobshare.kit.web.Responses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Returns the published consent texts. */
@Path("/v1/vocabulary/consent-texts")
@RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
@Tag(name = "Privacy")
public class ConsentTextsResource {

    private final ConsentTexts texts;

    ConsentTextsResource(ConsentTexts texts) {
        this.texts = texts;
    }

    @GET
    @Operation(operationId = "listConsentTexts", summary = "List consent texts",
            description = "Returns all versions of the text on visibility. A consent refers to the "
                    + "version that the person agreed to.")
    public RestResponse<ConsentTextsView> list() {
        return Responses.ok(texts.view());
    }
}
