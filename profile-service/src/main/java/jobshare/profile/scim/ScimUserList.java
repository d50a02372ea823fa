package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of users, for the contract. */
@Schema(name = "ScimUserList", description = "One page of users (RFC 7644, section 3.4.2).")
record ScimUserList(
        List<String> schemas,
        @Schema(description = "How many there are on all pages.") long totalResults,
        int itemsPerPage,
        long startIndex,
        @Schema(description = "Left out where there are none.") @JsonProperty("Resources") @Nullable List<ScimUser> resources) {
}
