package jobshare.profile.person;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jobshare.kit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The words in which people are asked something. */
@Path("/v1/vocabulary")
@RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
public class PublishedTextsResource {

    private final ConsentTexts consents;

    PublishedTextsResource(ConsentTexts consents) {
        this.consents = consents;
    }

    @GET
    @Path("questions")
    @Tag(name = "Vocabulary")
    @Operation(operationId = "readQuestions", summary = "Read the questionnaire on values, communication and commitment")
    public RestResponse<QuestionnaireView> questions() {
        return Answers.ok(QuestionnaireView.current());
    }

    @GET
    @Path("consent-texts")
    @Tag(name = "Privacy")
    @Operation(operationId = "readConsentTexts", summary = "Read what people agree to when they become visible", description = "By version; a consent names the version that was agreed to.")
    public RestResponse<ConsentTextsView> consentTexts() {
        return Answers.ok(consents.view());
    }
}
