package jobshare.profile.scim;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A user, for the contract; the library serializes it. */
@Schema(name = "ScimUser", description = "A user (RFC 7643): an employee.")
record ScimUser(
        List<SchemaUri> schemas,
        @Schema(description = "Id of the person in all services.", format = "uuid") String id,
        @Nullable String externalId,
        String userName,
        Name name,
        @Nullable String title,
        @Nullable String timezone,
        @Schema(description = "Whether the provider lets the user in.") boolean active,
        List<Email> emails,
        @JsonProperty(ENTERPRISE) @Nullable Enterprise enterprise,
        Meta meta) {

    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** The schemas of a user. */
    @Schema(name = "ScimSchemaUri", enumeration = {"urn:ietf:params:scim:schemas:core:2.0:User", ENTERPRISE})
    enum SchemaUri {
        @JsonProperty("urn:ietf:params:scim:schemas:core:2.0:User")
        USER, @JsonProperty(ENTERPRISE)
        ENTERPRISE_USER
    }

    /** A name. */
    @Schema(name = "ScimName", additionalProperties = Schema.True.class)
    record Name(
            @Schema(required = true, minLength = 1, maxLength = 100, pattern = "\\S") String givenName,
            @Schema(required = true, minLength = 1, maxLength = 100, pattern = "\\S") String familyName) {
    }

    /** An e-mail address. */
    @Schema(name = "ScimEmail", additionalProperties = Schema.True.class,
            description = "An e-mail address. One is stored: the work address, otherwise the primary one, otherwise the first.")
    record Email(
            @Schema(format = "email", maxLength = 254) String value,
            @Schema(examples = "work", maxLength = ScimBodyCheck.MAX_EMAIL_TYPE) @Nullable String type,
            @Nullable Boolean primary) {
    }

    /** The enterprise extension. */
    @Schema(name = "ScimEnterpriseUser", additionalProperties = Schema.True.class)
    record Enterprise(
            @Schema(description = "Unique number in the employer's systems.", maxLength = 64) @Nullable String employeeNumber,
            @Schema(description = "Business unit.", maxLength = 100) @Nullable String department,
            @Nullable ManagedBy manager) {
    }

    /** The line manager. */
    @Schema(name = "ScimManager", additionalProperties = Schema.True.class)
    record ManagedBy(@Schema(description = "Id of the manager, who is also a user.", format = "uuid") String value) {
    }

    /** Metadata of the user. */
    @Schema(name = "ScimMeta")
    record Meta(
            String resourceType,
            Instant created,
            Instant lastModified,
            String location,
            @Schema(description = "Version, also in the ETag.", examples = "W/\"3-1\"") String version) {
    }
}
