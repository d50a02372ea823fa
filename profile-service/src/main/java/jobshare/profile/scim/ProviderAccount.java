package jobshare.profile.scim;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an identity provider has entered of someone beyond their profile. */
@Schema(description = "What an identity provider has entered of someone beyond their profile.")
public record ProviderAccount(String userName, @Schema(nullable = true) @Nullable String externalId, boolean active,
        @Schema(description = "Id of the line manager, as the provider named them.", nullable = true) @Nullable UUID managerId) {
}
