package jobshare.profile.contract;

import jobshare.profile.field.FormSchemaFilter;
import jobshare.profile.scim.ScimContractFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Runs the contract filters of all features; the configuration can name only one. */
public class ProfileContractFilter implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        new FormSchemaFilter().filterOpenAPI(contract);
        new ScimContractFilter().filterOpenAPI(contract);
    }
}
