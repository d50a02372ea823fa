package jobshare.profile.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.audit.AuditEntry;
import jobshare.profile.person.ConsentView;
import jobshare.profile.person.PersonView;
import jobshare.profile.scim.ProviderAccount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that this service holds on someone, and where the rest is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PersonExport", description = "All that this service holds on someone, and where the rest is.")
public record ExportView(
        Instant exportedAt,
        PersonView person,
        List<ConsentView.Given> consents,
        List<Disclosure> disclosures,
        @Schema(description = "Role profiles that name the person as the one who holds the role.") List<UUID> rolesHeld,
        @Schema(description = "Ids of proposals that pitch the person for a role.") List<UUID> proposals,
        @Schema(description = "Ids of arrangements that the person is or was part of.") List<UUID> arrangements,
        @Schema(description = "Ids of partnerships that the person is or was part of.") List<UUID> partnerships,
        @Schema(description = "Only when the person asks; nobody else ever gets it.") @Nullable String privateReason,
        @Schema(description = "When the person was last seen here or in another service; null for someone who never was.") @Nullable Instant lastActiveAt,
        @Schema(description = "When the person was warned that they will be erased for not being seen.") @Nullable Instant warnedAt,
        @Schema(description = "What an identity provider has entered; null for someone whom none has.") @Nullable ProviderAccount provider,
        List<AuditEntry> audit,
        List<OtherPart> otherParts) {

    /** What another service holds. */
    @Schema(name = "OtherPart", description = "What another service holds, and where to ask for it.")
    public record OtherPart(String service, String holds, List<String> at) {
    }
}
