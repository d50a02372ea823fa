package jobshare.matching.emergency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import jobshare.matching.partnership.OwnPartnerships;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Whom to call when one of two partners can't be reached, over HTTP. */
@Path("/v1/partnerships/{id}/emergency-contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
public class EmergencyContactResource {

    private static final String KIND = "emergency-contact";

    private final EmergencyContacts contacts;
    private final OwnPartnerships partnerships;
    private final Caller caller;

    @Inject
    EmergencyContactResource(EmergencyContacts contacts, OwnPartnerships partnerships, Caller caller) {
        this.contacts = contacts;
        this.partnerships = partnerships;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "readEmergencyContacts", summary = "Whom to call when one of you can't be reached", description = "For you two alone: neither HR nor the employer's side sees it. It goes when its owner takes it back, and with the partnership.")
    public RestResponse<EmergencyContactsView> read(@PathParam("id") PartnershipId id) {
        var partnership = partnerships.standing(id);
        var reader = caller.requirePerson();
        return Answers.ok(new EmergencyContactsView(contacts.of(id, reader).orElse(null),
                contacts.of(id, partnership.otherThan(reader)).orElse(null)));
    }

    @POST
    @Command
    @APIResponse(responseCode = "204", description = "It is so now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "tellEmergencyContact", summary = "Tell your partner whom to call when you can't be reached", description = "What you told before is replaced.")
    public RestResponse<Void> tell(@PathParam("id") PartnershipId id, @NotNull @Valid NewEmergencyContact told) {
        return partnerships.act(id, "tell", KIND, (_, by) -> contacts.put(id, by, told.contact()));
    }

    @POST
    @Path("/withdraw")
    @Command
    @APIResponse(responseCode = "204", description = "It is so now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawEmergencyContact", summary = "Take back whom to call when you can't be reached")
    public RestResponse<Void> withdraw(@PathParam("id") PartnershipId id) {
        return partnerships.act(id, "withdraw", KIND, (_, by) -> contacts.remove(id, by));
    }
}
