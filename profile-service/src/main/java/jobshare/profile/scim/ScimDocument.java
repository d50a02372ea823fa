package jobshare.profile.scim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A SCIM discovery document, for the contract. */
@Schema(name = "ScimDocument", additionalProperties = Schema.True.class,
        description = "A discovery document (RFC 7643, sections 5 to 7), or a list of them.")
record ScimDocument(List<String> schemas) {
}
