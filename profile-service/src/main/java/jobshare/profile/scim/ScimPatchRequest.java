package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A PATCH, for the contract. */
@Schema(name = "ScimPatchRequest", additionalProperties = Schema.True.class,
        description = "Operations, applied in order, all or none (RFC 7644, section 3.5.2).")
record ScimPatchRequest(
        @Schema(required = true, maxItems = ScimBodyCheck.MAX_SCHEMAS,
                examples = "[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"]") List<Uri> schemas,
        @Schema(required = true, minItems = 1,
                maxItems = ScimSettings.DEFAULT_MAX_OPERATIONS) @JsonProperty("Operations") List<Operation> operations) {

    /** The schema of a PATCH. */
    @Schema(name = "ScimPatchUri", enumeration = "urn:ietf:params:scim:api:messages:2.0:PatchOp")
    enum Uri {
        @JsonProperty("urn:ietf:params:scim:api:messages:2.0:PatchOp")
        PATCH_OP
    }

    /** A change. */
    @Schema(name = "ScimOperation", additionalProperties = Schema.True.class)
    record Operation(
            @Schema(description = "add, replace or remove; ignores case.", required = true,
                    pattern = "(?i)add|replace|remove") String op,
            @Schema(description = "Attribute to change. Without it, value contains attributes by name. Unsupported attributes are"
                    + " ignored.", maxLength = ScimSettings.DEFAULT_MAX_FILTER_LENGTH,
                    examples = "emails[type eq \"work\"].value") @Nullable String path,
            @Schema(description = "New value, any JSON.") @Nullable Object value) {
    }
}
