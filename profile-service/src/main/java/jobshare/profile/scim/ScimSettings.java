package jobshare.profile.scim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the SCIM endpoint. */
@ConfigMapping(prefix = "jobshare.scim")
public interface ScimSettings {

    /** Defaults that the contract names. */
    int DEFAULT_MAX_FILTER_LENGTH = 1_000;
    int DEFAULT_MAX_OPERATIONS = 100;

    /** The attribute of a user that is the subject of their token: userName or externalId. */
    String subjectAttribute();

    /** Characters of a filter, of a path in a PATCH, and of the name of an attribute. */
    @WithDefault("" + DEFAULT_MAX_FILTER_LENGTH)
    int maxFilterLength();

    /** Parentheses and brackets within each other in a filter or path. The SCIM library parses them recursively. */
    @WithDefault("10")
    int maxFilterDepth();

    /** Operations of a PATCH. */
    @WithDefault("" + DEFAULT_MAX_OPERATIONS)
    int maxOperations();

    /** Objects and lists within each other in a body. The SCIM library reads them recursively. */
    @WithDefault("20")
    int maxBodyDepth();
}
