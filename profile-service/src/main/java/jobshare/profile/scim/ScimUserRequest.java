package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user in a request, for the contract; the library parses it and accepts deviations of providers. */
@Schema(name = "ScimUserRequest", additionalProperties = Schema.True.class,
        description = "A user (RFC 7643). Unsupported attributes are" + " ignored.")
record ScimUserRequest(
        @Schema(maxItems = ScimBodyCheck.MAX_SCHEMAS) List<ScimUser.@Nullable SchemaUri> schemas,
        @Schema(description = "Id of the user at the provider.", maxLength = 255) @Nullable String externalId,
        @Schema(description = "Unique name of the user at the provider; ignores case. By default it is the subject of the user's"
                + " token.", required = true, minLength = 1, maxLength = 255, pattern = "\\S") String userName,
        @Schema(required = true) ScimUser.Name name,
        @Schema(maxLength = 200) @Nullable String title,
        @Schema(description = "IANA time zone; if omitted, it stays unchanged.", maxLength = 64) @Nullable String timezone,
        @Schema(description = "false suspends matching. Default: unchanged, true on creation.") @Nullable Boolean active,
        @Schema(maxItems = ScimBodyCheck.MAX_EMAILS) List<ScimUser.Email> emails,
        @JsonProperty(ScimUser.ENTERPRISE) ScimUser.@Nullable Enterprise enterprise) {
}
