package jobshare.profile.scim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What providers read to find out what is supported, for the contract. */
@Schema(name = "ScimDocument", additionalProperties = Schema.True.class, description = "What is supported (RFC 7643, sections 5 to 7), or a list of that.")
record ScimDocument(List<String> schemas) {
}
