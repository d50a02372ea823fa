package jobshare.matching.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.PersonCopy;
import jobshare.matching.privatetext.PrivateTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The export of all data about a person over HTTP. */
@Path("/v1/matches/people/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class ExportResource {

    /** AuditLog kinds of what partners share with each other only: HR does not even see that it happened. */
    private static final Set<String> MEMBERS_ONLY = Set.of("conversation", "regard", "emergency-contact");

    private final ExportRepository repository;
    private final Directory directory;
    private final PrivateTexts texts;
    private final Caller caller;
    private final EventJson json;
    private final AuditLog audit;
    private final Clock clock;

    ExportResource(ExportRepository repository, Directory directory, PrivateTexts texts, Caller caller, EventJson json,
            AuditLog audit, Clock clock) {
        this.repository = repository;
        this.directory = directory;
        this.texts = texts;
        this.caller = caller;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "exportMatchingData", summary = "Export all data about a person",
            description = "Contains introductions, partnerships, agreements, and the logged answers that the person "
                    + "requested or that are about them. HR does not get what the person wrote to others or shared only "
                    + "with a partner. While your login has changed and is not confirmed, your answers in conversations and "
                    + "your emergency contacts are missing.")
    public RestResponse<ExportView> export(@PathParam("id") PersonId id) {
        var person = directory.person(id)
                .filter(known -> caller.is(Roles.HR) || caller.isPerson(id))
                .orElseThrow(() -> Problems.notFound("person", id));
        var key = person.subjectKey() == null ? "" : person.subjectKey();
        var own = caller.isPerson(id);
        var auditTrail = audit.findByPerson(id, person.subjectKey())
                .stream()
                .filter(entry -> own || !MEMBERS_ONLY.contains(entry.kind()))
                .toList();
        audit.record("export", "person", id.value(), List.of());
        return Responses.ok(new ExportView(clock.instant(), id, profile(person), repository.introductions(id, own),
                repository.suggestions(key), repository.invitations(id, own), repository.blocks(id),
                repository.partnerships(id, own, own && !texts.areLocked(id), texts.erasures(id)), repository.matchLog(id, key),
                repository.inputs(id), auditTrail));
    }

    private ObjectNode profile(PersonCopy person) {
        return json.read(person.event(), ObjectNode.class);
    }
}
