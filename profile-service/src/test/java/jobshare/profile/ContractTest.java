package jobshare.profile;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jobshare.kit.test.ContractChecks;
import jobshare.kit.test.SuiteResource;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class ContractTest extends ContractChecks {
}
