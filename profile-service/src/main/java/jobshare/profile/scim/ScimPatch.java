package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A PATCH as providers send it, for the contract. */
@Schema(name = "ScimPatch", additionalProperties = Schema.True.class, description = "Operations that are done in turn, all or none (RFC 7644, section 3.5.2).")
record ScimPatch(
        @Schema(required = true, examples = "[\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"]") List<Uri> schemas,
        @Schema(required = true, minItems = 1) @JsonProperty("Operations") List<Operation> operations) {

    /** What a PATCH is called. */
    @Schema(name = "ScimPatchUri", enumeration = "urn:ietf:params:scim:api:messages:2.0:PatchOp")
    enum Uri {
        @JsonProperty("urn:ietf:params:scim:api:messages:2.0:PatchOp")
        PATCH_OP
    }

    /** One change. */
    @Schema(name = "ScimOperation", additionalProperties = Schema.True.class)
    record Operation(
            @Schema(description = "add, replace or remove, in letters of any case.", required = true, pattern = "(?i)add|replace|remove") String op,
            @Schema(description = "What is changed; without it, value holds attributes by name. Attributes that are not kept are passed"
                    + " over.", examples = "emails[type eq \"work\"].value") @Nullable String path,
            @Schema(description = "Any JSON.") @Nullable Object value) {
    }
}
