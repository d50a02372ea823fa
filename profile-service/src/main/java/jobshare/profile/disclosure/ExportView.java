package jobshare.profile.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditEntry;
import jobshare.kit.id.PersonId;
import jobshare.profile.consent.ConsentView;
import jobshare.profile.person.PersonView;
import jobshare.profile.scim.ProviderAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that this service stores about a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonExport", description = "Everything that this service stores about a person.")
public record ExportView(
        @Schema(description = "When the export was created.") Instant exportedAt,
        @Schema(description = "The profile.") PersonView person,
        @Schema(description = "Decisions on visibility, latest first.") List<ConsentView.Decision> consents,
        @Schema(description = "People who see the person's name and contact.") List<Disclosure> disclosures,
        @Schema(description = "Ids of roles that the person holds.") List<UUID> rolesHeld,
        @Schema(description = "Ids of proposals with the person.") List<UUID> proposals,
        @Schema(description = "Ids of arrangements that the person is or was in.") List<UUID> arrangements,
        @Schema(description = "Ids of partnerships that the person is or was in.") List<UUID> partnerships,
        @Schema(description = "The private reason. Only if you are the person, and not while it is locked.") @Nullable String privateReason,
        @Schema(description = "When a change of the login locked the private texts. A keyed hash of the previous login is stored"
                + " until it confirms the change. Omitted while the texts are open.") @Nullable Instant loginChangedAt,
        @Schema(description = "When the person was last active in any service; omitted if never.") @Nullable Instant lastActiveAt,
        @Schema(description = "When the person was warned that they will be erased for inactivity.") @Nullable Instant warnedAt,
        @Schema(description = "Data from an identity provider; omitted if none has "
                + "provisioned the person.") @Nullable ProviderAccount provider,
        @Schema(description = "Audit trail, oldest first.") List<AuditEntry> audit,
        @Schema(description = "Other services that store data about the person.") List<OtherService> otherServices) {

    /** Another service that stores data about the person. */
    @Schema(name = "OtherService", description = "Another service that stores data about the person.")
    public record OtherService(
            @Schema(description = "Name of the service.", examples = "matching-service") String service,
            @Schema(description = "Data that it stores.",
                    examples = "introductions, partnerships, agreements and the match log") String data,
            @Schema(description = "Paths of its exports.") List<String> paths) {

        OtherService forPerson(PersonId id) {
            return new OtherService(service, data, paths.stream().map(path -> path.replace("{id}", id.toString())).toList());
        }
    }
}
