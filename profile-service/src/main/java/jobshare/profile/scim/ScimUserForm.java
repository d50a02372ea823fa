package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user as providers send it, for the contract; the library reads it, so that providers' own ways are taken too. */
@Schema(name = "ScimUserForm", additionalProperties = Schema.True.class, description = "A user (RFC 7643). Attributes that do not stand here"
        + " are taken and passed over.")
record ScimUserForm(
        List<ScimUser.@Nullable SchemaUri> schemas,
        @Schema(description = "The provider's own id of the user.", maxLength = 255) @Nullable String externalId,
        @Schema(description = "By which the provider knows the user; unique, whatever its case. Unless configured otherwise it is the"
                + " subject of the user's token.", required = true, minLength = 1, maxLength = 255, pattern = "\\S") String userName,
        @Schema(required = true) ScimUser.Name name,
        @Schema(maxLength = 200) @Nullable String title,
        @Schema(description = "IANA time zone; leaving it out does not empty it.") @Nullable String timezone,
        @Schema(description = "false takes the user out of matching; left out, it stays as it is, at first true.") @Nullable Boolean active,
        List<ScimUser.Email> emails,
        @JsonProperty(ScimUser.ENTERPRISE) ScimUser.@Nullable Enterprise enterprise) {
}
