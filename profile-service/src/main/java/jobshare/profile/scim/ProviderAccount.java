package jobshare.profile.scim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Data of a person from an identity provider, beyond the profile. */
@Schema(description = "Data from an identity provider, beyond the profile.")
public record ProviderAccount(
        String userName,
        @Schema(nullable = true) @Nullable String externalId,
        boolean active,
        @Schema(description = "Id of the line manager in the provider's data.", nullable = true) @Nullable UUID managerId) {
}
