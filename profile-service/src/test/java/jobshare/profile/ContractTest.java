package jobshare.profile;

import jobshare.kit.test.ContractChecks;

@ProfileTest
class ContractTest extends ContractChecks {
}
