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
import jobshare.kit.audit.AuditLog;
import jobshare.kit.id.PersonId;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.web.Responses;
import jobshare.profile.activity.ActivityRepository;
import jobshare.profile.consent.ConsentRepository;
import jobshare.profile.copy.PartnershipCopyRepository;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonAccess;
import jobshare.profile.reason.PrivateReasonStore;
import jobshare.profile.scim.ScimAccountRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Exports everything that this service stores about a person. */
@Path("/v1/people/{id}/export")
@Tag(name = "Privacy")
public class ExportResource {

    private static final List<ExportView.OtherService> OTHER_SERVICES = List.of(
            new ExportView.OtherService("matching-service", "introductions, partnerships, agreements and the match log",
                    List.of("/v1/matches/people/{id}/export")),
            new ExportView.OtherService("proposal-service", "proposals, interviews, offers and arrangements",
                    List.of("/v1/proposals/people/{id}/export")));

    private final PersonAccess access;
    private final ConsentRepository consents;
    private final DisclosureRepository disclosures;
    private final PrivateReasonStore reasons;
    private final ScimAccountRepository accounts;
    private final EntityManager entities;
    private final ActivityRepository activity;
    private final PartnershipCopyRepository partnerships;
    private final SubjectKeys keys;
    private final AuditLog audit;
    private final Clock clock;

    ExportResource(PersonAccess access, ConsentRepository consents, DisclosureRepository disclosures, PrivateReasonStore reasons,
            ScimAccountRepository accounts, EntityManager entities, ActivityRepository activity,
            PartnershipCopyRepository partnerships, SubjectKeys keys, AuditLog audit, Clock clock) {
        this.access = access;
        this.consents = consents;
        this.disclosures = disclosures;
        this.reasons = reasons;
        this.accounts = accounts;
        this.entities = entities;
        this.activity = activity;
        this.partnerships = partnerships;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({EMPLOYEE, HR})
    @Operation(operationId = "exportPerson", summary = "Export a person's data",
            description = "Returns everything that this service stores about the person, and where to export the data of "
                    + "the other services. Includes the private reason, and when it changed, only if you are the person, and the"
                    + " reason not while it is locked.")
    public RestResponse<ExportView> export(@PathParam("id") PersonId id) {
        var person = access.requireAccountable(id);
        var subject = person.subject();
        var isSelf = access.isSelf(person);
        var trail = audit.findByPerson(id, subject == null ? null : keys.key(subject))
                .stream()
                .filter(entry -> isSelf || !PrivateReasonStore.isAudited(entry.action()))
                .toList();
        audit.record("export", Person.KIND, id.value(), List.of());
        var lastActivity = activity.find(id);
        return Responses.ok(new ExportView(clock.instant(), access.view(person), consents.history(id), disclosures.of(id),
                ids("select id from role_profile where incumbent_id = ?1 order by id", id),
                ids("select id from proposal_copy where ?1 in (first_person_id, second_person_id) order by id", id),
                ids("select id from arrangement_copy where ?1 in (first_person_id, second_person_id) order by id", id),
                partnerships.idsOf(id), isSelf && !person.hasLockedPrivateTexts() ? reasons.text(id).orElse(null) : null,
                person.loginChangedAt(), lastActivity.lastActiveAt(), lastActivity.warnedAt(),
                accounts.findProviderAccount(id).orElse(null), trail,
                OTHER_SERVICES.stream().map(service -> service.forPerson(id)).toList()));
    }

    private List<UUID> ids(String query, PersonId person) {
        return entities.createNativeQuery(query, UUID.class).setParameter(1, person.value()).getResultList();
    }
}
