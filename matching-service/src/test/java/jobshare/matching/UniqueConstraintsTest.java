package jobshare.matching;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.UniqueConstraintChecks;

@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class UniqueConstraintsTest extends UniqueConstraintChecks {

    private static final String ON_CONFLICT = "the statement handles a conflict";
    private static final String NEW_ID = "the service makes the id";
    private static final String LOCKED = "a lock serializes the requests";

    @Override
    protected Map<String, String> types() {
        return Map.ofEntries(Map.entry("invitation_pkey", "already-exists"), Map.entry("invitation_one_open", "already-open"),
                Map.entry("introduction_pkey", "already-exists"), Map.entry("introduction_one_open_per_pair", "already-open"),
                Map.entry("partnership_pkey", "already-exists"), Map.entry("partnership_one_per_pair", "already-exists"),
                Map.entry("active_member_pkey", "already-partnered"), Map.entry("history_entry_pkey", "already-exists"));
    }

    @Override
    protected Map<String, String> neverViolated() {
        return Map.ofEntries(Map.entry("conversation_answer_pkey", ON_CONFLICT), Map.entry("regard_pkey", ON_CONFLICT),
                Map.entry("emergency_contact_pkey", ON_CONFLICT), Map.entry("arrangement_copy_pkey", ON_CONFLICT),
                Map.entry("proposal_copy_pkey", ON_CONFLICT), Map.entry("matching_model_pkey", ON_CONFLICT),
                Map.entry("match_input_pkey", ON_CONFLICT), Map.entry("agreement_version_pkey", NEW_ID),
                Map.entry("match_log_pkey", NEW_ID), Map.entry("introduction_invitation", LOCKED),
                Map.entry("block_pkey", LOCKED), Map.entry("agreement_version_partnership_id_number_key", LOCKED));
    }
}
