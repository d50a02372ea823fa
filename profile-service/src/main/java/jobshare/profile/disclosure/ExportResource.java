package jobshare.profile.disclosure;

import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.Audit;
import jobshare.kit.id.PersonId;
import jobshare.kit.web.Answers;
import jobshare.profile.person.Consents;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.reason.PrivateReasons;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that is held on someone, for them to take away. */
@Path("/v1/people/{id}/export")
@Tag(name = "Privacy")
public class ExportResource {

    private final PersonAccess access;
    private final Consents consents;
    private final Disclosures disclosures;
    private final PrivateReasons reasons;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    ExportResource(PersonAccess access, Consents consents, Disclosures disclosures, PrivateReasons reasons,
            EntityManager entities, Audit audit, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.disclosures = disclosures;
        this.reasons = reasons;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({EMPLOYEE, HR})
    @Operation(operationId = "exportPerson", summary = "Export all that this service holds on someone", description = "Says where the other services hold the rest. The private reason is in it only when the person asks.")
    public RestResponse<ExportView> export(@PathParam("id") PersonId id) {
        var person = access.accountable(id);
        audit.record("export", "person", id.value(), List.of());
        return Answers.ok(new ExportView(clock.instant(), access.view(person), consents.history(person), disclosures.of(id),
                ids("select id from role_profile where incumbent_id = ?1 order by id", id),
                ids("select id from arrangement_copy where ?1 in (one, other) order by id", id),
                access.isSelf(person) ? reasons.text(id).orElse(null) : null,
                List.of(new ExportView.OtherPart("matching-service", "matches, introductions, partnerships and agreements",
                        List.of("/v1/matches/people/" + id, "/v1/introductions", "/v1/partnerships")),
                        new ExportView.OtherPart("proposal-service", "proposals, interviews, offers and arrangements",
                                List.of("/v1/proposals", "/v1/arrangements")))));
    }

    private List<UUID> ids(String query, PersonId person) {
        return entities.createNativeQuery(query, UUID.class).setParameter(1, person.value()).getResultList();
    }
}
