package jobshare.kit.sample;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.RoleId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.Rejection;
import jobshare.kit.security.Roles;
import jobshare.kit.time.WorkPattern;
import jobshare.kit.web.Responses;
import jobshare.kit.web.MergePatch;
import jobshare.kit.web.Page;
import jobshare.kit.web.Preconditions;
import jobshare.kit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/v1/things")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Things")
public class ThingResource {

    public enum Colour {
        RED, GREEN
    }

    public record Part(@Min(1) @Max(5) int level) {
    }

    public record NewThing(
            @NotBlank @Size(max = 100) String name,
            @NotNull @Max(10) Integer size,
            Colour colour,
            @Size(max = 20) List<@Valid @NotNull Part> parts,
            WorkPattern pattern) {
    }

    public record ThingView(UUID id, String name, int size, long version) implements Versioned {
    }

    private static final Keyset<Thing> BY_ID = Keyset.ascending(SortKey.id("id", thing -> thing.id));

    @Inject
    EntityManager entities;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    MergePatch patches;

    @POST
    @IdempotentCommand
    @Operation(operationId = "createThing", summary = "Create a thing")
    @APIResponseSchema(value = ThingView.class, responseCode = "201", responseDescription = "Created")
    @RolesAllowed(Roles.HR)
    public RestResponse<ThingView> create(@Valid @NotNull NewThing body) {
        reject(body.name());
        var thing = new Thing();
        thing.id = Ids.v7();
        thing.name = body.name();
        thing.size = body.size();
        entities.persist(thing);
        entities.flush();
        outbox.add(Event.of(Topics.ROLES, thing.id, "jobshare.thing.created.v1",
                new ThingView(thing.id, thing.name, thing.size, 0)));
        audit.record("create", "thing", thing.id, List.of("name", "size"));
        if (body.name().equals("explode")) {
            throw new IllegalStateException("secret inside");
        }
        return Responses.created("/v1/things/" + thing.id, view(thing));
    }

    @POST
    @Path("uploads")
    @IdempotentCommand
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "uploadThings", summary = "Upload things")
    @RolesAllowed(Roles.HR)
    public RestResponse<Void> upload(@RestForm FileUpload file) throws IOException {
        if (file.size() > 1000) {
            throw new IOException("secret inside");
        }
        return Responses.noContent();
    }

    @GET
    @Operation(operationId = "listThings", summary = "List things")
    @Transactional
    @RolesAllowed({Roles.HR, Roles.AUDITOR})
    public RestResponse<Page<ThingView>> list(@QueryParam("limit") @Min(1) @Max(100) Integer limit,
            @QueryParam("cursor") String cursor, @Context UriInfo request) {
        var page = BY_ID.request(cursor, limit == null ? 50 : limit);
        var all = new ListFilter();
        var query = entities.createQuery("from Thing where " + page.query(all), Thing.class).setMaxResults(page.rows());
        page.parameters(all).forEach(query::setParameter);
        return Responses.page(Page.of(page, query.getResultList()).map(ThingResource::view), request);
    }

    @GET
    @Operation(operationId = "getThing", summary = "Get a thing")
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.HR, Roles.AUDITOR})
    public RestResponse<ThingView> get(@PathParam("id") RoleId id) {
        return Responses.ok(view(require(id)));
    }

    @PATCH
    @Operation(operationId = "updateThing", summary = "Update a thing")
    @Path("{id}")
    @Transactional
    @RolesAllowed(Roles.HR)
    @Consumes({"application/merge-patch+json", "application/json"})
    public RestResponse<ThingView> update(@PathParam("id") RoleId id, @HeaderParam("If-Match") String match, JsonNode body) {
        var thing = require(id);
        Preconditions.requireIfMatch(match, thing.version);
        var changed = patches.apply(new NewThing(thing.name, thing.size, null, null, null), body, NewThing.class);
        thing.name = changed.name();
        thing.size = changed.size();
        entities.flush();
        return Responses.ok(view(thing));
    }

    private static void reject(String name) {
        switch (name) {
            case "frozen" -> throw new Rejection.IllegalTransition("The thing is FROZEN.").allowing(List.of("thaw"));
            case "spare" -> throw new Rejection.RuleViolation("too-many-things", "You already have a spare thing.");
            case "odd" -> throw new Rejection.InvalidValue("/name", "must not be odd");
            case "odder" -> throw new Rejection.InvalidValue(
                    List.of(new FieldError("/name", "must not be odd"), new FieldError("/size", "must not be odd")));
            default -> {
            }
        }
    }

    private Thing require(RoleId id) {
        var thing = entities.find(Thing.class, id.value());
        if (thing == null) {
            throw Problems.notFound("thing", id);
        }
        return thing;
    }

    private static ThingView view(Thing thing) {
        return new ThingView(thing.id, thing.name, thing.size, thing.version);
    }
}
