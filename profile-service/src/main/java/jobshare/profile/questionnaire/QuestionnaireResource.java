package jobshare.profile.questionnaire;

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

/** Returns the questionnaire. */
@Path("/v1/vocabulary/questionnaire")
@RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
@Tag(name = "Vocabulary")
public class QuestionnaireResource {

    @GET
    @Operation(operationId = "getQuestionnaire", summary = "Get the questionnaire",
            description = "Returns the questions on values, communication and commitment.")
    public RestResponse<QuestionnaireView> get() {
        return Responses.ok(QuestionnaireView.current());
    }
}
