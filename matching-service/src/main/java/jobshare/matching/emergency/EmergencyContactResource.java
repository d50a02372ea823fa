package jobshare.matching.emergency;

import jakarta.annotation.security.RolesAllowed;
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
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.partnership.MemberCommands;
import jobshare.matching.partnership.PartnershipAccess;
import jobshare.matching.privatetext.PrivateTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Emergency contacts over HTTP. */
@Path("/v1/partnerships/{id}/emergency-contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
public class EmergencyContactResource {

    private static final String KIND = "emergency-contact";

    private final EmergencyContactRepository contacts;
    private final PartnershipAccess access;
    private final MemberCommands commands;
    private final PrivateTexts texts;
    private final Caller caller;

    EmergencyContactResource(EmergencyContactRepository contacts, PartnershipAccess access, MemberCommands commands,
            PrivateTexts texts, Caller caller) {
        this.contacts = contacts;
        this.access = access;
        this.commands = commands;
        this.texts = texts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.EMPLOYEE)
    @APIResponseSchema(value = EmergencyContactsView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(operationId = "getEmergencyContacts", summary = "Get your emergency contacts",
            description = "Visible only to you two; HR and employers cannot see them. A contact is deleted when its owner "
                    + "withdraws it, and when the partnership ends. While your login has changed and is not confirmed, you get"
                    + " 409 login-changed and cannot change your contact; your partner still sees it.")
    public RestResponse<EmergencyContactsView> get(@PathParam("id") PartnershipId id) {
        var partnership = access.requireOwnCurrent(id);
        var reader = caller.requirePerson();
        texts.requireOpen(reader);
        return Responses.ok(new EmergencyContactsView(contacts.of(id, reader).orElse(null),
                contacts.of(id, partnership.partnerOf(reader)).orElse(null)));
    }

    @POST
    @IdempotentCommand
    @APIResponse(responseCode = "204", description = "Stored")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "setEmergencyContact", summary = "Set your emergency contact",
            description = "Replaces your earlier contact.")
    public RestResponse<Void> set(@PathParam("id") PartnershipId id, @NotNull @Valid EmergencyContactRequest request) {
        return commands.run(id, "set", KIND, (_, by) -> {
            texts.requireOpen(by);
            contacts.put(id, by, request.contact());
        });
    }

    @POST
    @Path("/withdraw")
    @IdempotentCommand
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawEmergencyContact", summary = "Withdraw your emergency contact")
    public RestResponse<Void> withdraw(@PathParam("id") PartnershipId id) {
        return commands.run(id, "withdraw", KIND, (_, by) -> {
            texts.requireOpen(by);
            contacts.delete(id, by);
        });
    }
}
