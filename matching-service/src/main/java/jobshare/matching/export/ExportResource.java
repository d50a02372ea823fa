package jobshare.matching.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Set;
import jobshare.kit.audit.Audit;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.KnownPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything that this service holds on someone, for them to take away. */
@Path("/v1/matches/people/{id}/export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Privacy")
public class ExportResource {

    /** What two partners do with each other alone: not even that they did it is HR's to know. */
    private static final Set<String> BETWEEN_THE_TWO = Set.of("talk", "regard", "emergency-contact");

    private final HeldData held;
    private final Directory directory;
    private final Caller caller;
    private final EventJson json;
    private final Audit audit;
    private final Clock clock;

    @Inject
    ExportResource(HeldData held, Directory directory, Caller caller, EventJson json, Audit audit, Clock clock) {
        this.held = held;
        this.directory = directory;
        this.caller = caller;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "exportMatching", summary = "Export all that this service holds on someone", description = "Introductions, partnerships, agreements, and the answers that were given to the person or about them. "
            + "HR gets it without what the person wrote and said to others alone.")
    public RestResponse<ExportView> export(@PathParam("id") PersonId id) {
        var person = directory.person(id).filter(known -> caller.is(Roles.HR) || caller.isPerson(id))
                .orElseThrow(() -> Problems.notFound("person", id));
        var key = person.subjectKey() == null ? "" : person.subjectKey();
        var own = caller.isPerson(id);
        var trail = audit.on(id, person.subjectKey()).stream().filter(entry -> own || !BETWEEN_THE_TWO.contains(entry.kind()))
                .toList();
        audit.record("export", "person", id.value(), List.of());
        return Answers.ok(new ExportView(clock.instant(), id, profile(person), held.introductions(id, own),
                held.suggestions(key), held.invitations(id, own), held.blocks(id),
                held.partnerships(id, own), held.matchLog(id, key), held.inputs(id), trail));
    }

    private ObjectNode profile(KnownPerson person) {
        return json.read(person.event(), ObjectNode.class);
    }
}
