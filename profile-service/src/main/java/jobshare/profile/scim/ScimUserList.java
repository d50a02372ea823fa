package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of users, for the contract. */
@Schema(name = "ScimUserList", description = "A page of users (RFC 7644, section 3.4.2).")
record ScimUserList(
        List<String> schemas,
        @Schema(description = "Number of users on all pages.") long totalResults,
        int itemsPerPage,
        long startIndex,
        @Schema(description = "Omitted if there are none.") @JsonProperty("Resources") @Nullable List<ScimUser> resources) {
}
