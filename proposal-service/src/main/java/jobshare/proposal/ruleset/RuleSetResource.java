package jobshare.proposal.ruleset;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The rule sets, readable by every role. */
@Path("/v1/proposals/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statutory requests")
public class RuleSetResource {

    private final RuleSets rules;

    RuleSetResource(RuleSets rules) {
        this.rules = rules;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "listRuleSets", summary = "List rule sets",
            description = "Each rule set states the rules of one jurisdiction for statutory requests, with sources, "
                    + "validity and notes. Not legal advice.")
    public RestResponse<Page<RuleSet>> list() {
        return Responses.ok(new Page<>(rules.all(), null));
    }

    @GET
    @Path("{ruleSetId}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getRuleSet", summary = "Get a rule set",
            description = "A request keeps the rule set under which it was made, so rule sets that are no longer in force "
                    + "remain readable.")
    public RestResponse<RuleSet> get(@PathParam("ruleSetId") String ruleSetId) {
        return Responses.ok(rules.find(ruleSetId).orElseThrow(() -> Problems.notFound("rule set", ruleSetId)));
    }
}
