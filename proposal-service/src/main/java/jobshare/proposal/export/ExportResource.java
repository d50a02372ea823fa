package jobshare.proposal.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.access.AccessResolver;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.partnership.PartnershipCopyRepository;
import jobshare.proposal.person.PersonCopyRepository;
import jobshare.proposal.proposal.ProposalRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The export of a person's data. */
@Path("/v1/proposals/people/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class ExportResource {

    private final PersonCopyRepository people;
    private final ProposalRepository proposals;
    private final ArrangementRepository arrangements;
    private final PartnershipCopyRepository partnerships;
    private final AccessResolver accessResolver;
    private final Actor actor;
    private final AuditLog audit;
    private final Clock clock;

    ExportResource(PersonCopyRepository people, ProposalRepository proposals, ArrangementRepository arrangements,
            PartnershipCopyRepository partnerships, AccessResolver accessResolver, Actor actor, AuditLog audit, Clock clock) {
        this.people = people;
        this.proposals = proposals;
        this.arrangements = arrangements;
        this.partnerships = partnerships;
        this.accessResolver = accessResolver;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "exportProposals", summary = "Export a person's data",
            description = "Contains the person's proposals with interviews, concerns and statutory requests, the "
                    + "arrangements, and the audit trail.")
    public RestResponse<ExportView> export(@PathParam("id") PersonId id) {
        var person = people.find(id)
                .filter(known -> actor.hasRole(Roles.HR) || accessResolver.ownProfiles().contains(id))
                .orElseThrow(() -> Problems.notFound("person", id));
        var trail = audit.findByPerson(id, person.subjectKey());
        audit.record("export", "person", id.value(), List.of());
        return Responses.ok(new ExportView(clock.instant(), id, ownName(id),
                proposals.ofPerson(id).stream().map(proposal -> ExportedProposal.of(proposal, id)).toList(),
                arrangements.ofPerson(id).stream().map(arrangement -> ExportedArrangement.of(arrangement, id)).toList(),
                partnerships.ofPerson(id).stream().map(known -> known.id().value()).toList(), trail));
    }

    private @Nullable String ownName(PersonId id) {
        var known = people.names(List.of(id)).get(id);
        return known == null ? null : known.name();
    }
}
