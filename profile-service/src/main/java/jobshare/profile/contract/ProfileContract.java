package jobshare.profile.contract;

import jobshare.profile.change.FormsInContract;
import jobshare.profile.scim.ScimInContract;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The one filter that the configuration names, for all features that have something to add. */
public class ProfileContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        new FormsInContract().filterOpenAPI(contract);
        new ScimInContract().filterOpenAPI(contract);
    }
}
