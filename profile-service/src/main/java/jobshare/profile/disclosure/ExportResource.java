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
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.web.Answers;
import jobshare.profile.person.Consents;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.reason.PrivateReasons;
import jobshare.profile.retention.Activity;
import jobshare.profile.scim.ScimAccounts;
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
    private final ScimAccounts accounts;
    private final EntityManager entities;
    private final Activity activity;
    private final SubjectKeys keys;
    private final Audit audit;
    private final Clock clock;

    ExportResource(PersonAccess access, Consents consents, Disclosures disclosures, PrivateReasons reasons,
            ScimAccounts accounts, EntityManager entities, Activity activity, SubjectKeys keys, Audit audit, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.disclosures = disclosures;
        this.reasons = reasons;
        this.accounts = accounts;
        this.entities = entities;
        this.activity = activity;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({EMPLOYEE, HR})
    @Operation(operationId = "exportPerson", summary = "Export all that this service holds on someone", description = "Says where the other services hold the rest. The private reason is in it only when the person asks.")
    public RestResponse<ExportView> export(@PathParam("id") PersonId id) {
        var person = access.accountable(id);
        var trail = audit.on(id, person.subject() == null ? null : keys.key(person.subject()));
        audit.record("export", "person", id.value(), List.of());
        var seen = activity.of(id);
        return Answers.ok(new ExportView(clock.instant(), access.view(person), consents.history(person), disclosures.of(id),
                ids("select id from role_profile where incumbent_id = ?1 order by id", id),
                ids("select id from proposal_copy where ?1 in (one, other) order by id", id),
                ids("select id from arrangement_copy where ?1 in (one, other) order by id", id), activity.partnershipsOf(id),
                access.isSelf(person) ? reasons.text(id).orElse(null) : null, seen.lastActiveAt(), seen.warnedAt(),
                accounts.entered(id).orElse(null), trail,
                List.of(new ExportView.OtherPart("matching-service", "introductions, partnerships, agreements and the match log",
                        List.of("/v1/matches/people/" + id + "/export")),
                        new ExportView.OtherPart("proposal-service", "proposals, interviews, offers and arrangements",
                                List.of("/v1/proposals/people/" + id + "/export")))));
    }

    private List<UUID> ids(String query, PersonId person) {
        return entities.createNativeQuery(query, UUID.class).setParameter(1, person.value()).getResultList();
    }
}
