package jobshare.proposal.ruleset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The rule sets, to be read by everyone. */
@Path("/v1/proposals/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statutory requests")
public class RuleSetResource {

    private final RuleSets rules;

    @Inject
    RuleSetResource(RuleSets rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "listRuleSets", summary = "List what the law of each known jurisdiction asks of a statutory request", description = "With its sources, the days between which it is in force, and what could not be confirmed. Not legal advice.")
    public RestResponse<Page<RuleSet>> list() {
        return Answers.ok(new Page<>(rules.all(), null));
    }

    @GET
    @Path("{ruleSetId}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getRuleSet", summary = "Read one rule set", description = "Requests keep the rule set under which they were made, so those that are no longer in force stay readable.")
    public RestResponse<RuleSet> read(@PathParam("ruleSetId") String ruleSetId) {
        return Answers.ok(rules.find(ruleSetId).orElseThrow(() -> Problems.notFound("rule set", ruleSetId)));
    }
}
