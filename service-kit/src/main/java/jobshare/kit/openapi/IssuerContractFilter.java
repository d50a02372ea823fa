package jobshare.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Sets the issuer of the served contract to the one that the service trusts, so that Swagger UI authorizes there. */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class IssuerContractFilter implements OASFilter {

    static final String LOCAL_ISSUER = "http://localhost:8090/jobshare";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ConfigProvider.getConfig()
                .getOptionalValue("jobshare.contract-issuer", String.class)
                .ifPresent(
                        issuer -> contract.getComponents().addSecurityScheme(ContractConventionsFilter.SCHEME, scheme(issuer)));
    }

    static SecurityScheme scheme(String issuer) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OPENIDCONNECT)
                .description("A bearer token of the employer's OpenID Connect provider, with your roles in the groups claim.")
                .openIdConnectUrl(issuer + "/.well-known/openid-configuration");
    }
}
