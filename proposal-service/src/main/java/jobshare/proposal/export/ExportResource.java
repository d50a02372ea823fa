package jobshare.proposal.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.arrangement.ArrangementRepository;
import jobshare.proposal.partnership.KnownPartnerships;
import jobshare.proposal.person.People;
import jobshare.proposal.proposal.ProposalRepository;
import jobshare.proposal.proposal.Standings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Everything that this service holds on someone, for them to take away. */
@Path("/v1/proposals/people/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class ExportResource {

    private final People people;
    private final ProposalRepository proposals;
    private final ArrangementRepository arrangements;
    private final KnownPartnerships partnerships;
    private final Standings standings;
    private final Actor actor;
    private final Audit audit;
    private final Clock clock;

    @Inject
    ExportResource(People people, ProposalRepository proposals, ArrangementRepository arrangements,
            KnownPartnerships partnerships, Standings standings, Actor actor, Audit audit, Clock clock) {
        this.people = people;
        this.proposals = proposals;
        this.arrangements = arrangements;
        this.partnerships = partnerships;
        this.standings = standings;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "exportProposals", summary = "Export all that this service holds on someone", description = "Proposals with interviews, concerns and statutory requests, and arrangements.")
    public RestResponse<ExportView> export(@PathParam("id") PersonId id) {
        var person = people.of(id).filter(known -> actor.is(Roles.HR) || standings.own().contains(id))
                .orElseThrow(() -> Problems.notFound("person", id));
        var trail = audit.on(id, person.subjectKey());
        audit.record("export", "person", id.value(), List.of());
        return Answers.ok(new ExportView(clock.instant(), id, ownName(id),
                proposals.ofPerson(id).stream().map(proposal -> ExportedProposal.of(proposal, id)).toList(),
                arrangements.ofPerson(id).stream().map(arrangement -> ExportedArrangement.of(arrangement, id)).toList(),
                partnerships.ofPerson(id).stream().map(known -> known.id().value()).toList(), trail));
    }

    private @Nullable String ownName(PersonId id) {
        var known = people.names(List.of(id)).get(id);
        return known == null ? null : known.name();
    }
}
