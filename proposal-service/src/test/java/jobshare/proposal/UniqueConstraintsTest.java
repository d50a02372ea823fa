package jobshare.proposal;

import java.util.Map;
import jobshare.kit.test.UniqueConstraintChecks;
import jobshare.proposal.journey.ServiceTest;

@ServiceTest
class UniqueConstraintsTest extends UniqueConstraintChecks {

    private static final String ON_CONFLICT = "the statement handles a conflict";
    private static final String NEW_ID = "the service makes the id";
    private static final String LOCKED = "a lock serializes the requests";

    @Override
    protected Map<String, String> types() {
        return Map.ofEntries(Map.entry("proposal_pkey", "id-taken"), Map.entry("interview_pkey", "id-taken"),
                Map.entry("concern_pkey", "id-taken"), Map.entry("share_link_pkey", "id-taken"));
    }

    @Override
    protected Map<String, String> neverViolated() {
        return Map.ofEntries(Map.entry("funnel_entry_pkey", ON_CONFLICT), Map.entry("person_copy_pkey", ON_CONFLICT),
                Map.entry("contact_copy_pkey", ON_CONFLICT), Map.entry("role_copy_pkey", ON_CONFLICT),
                Map.entry("partnership_copy_pkey", ON_CONFLICT), Map.entry("statutory_request_pkey", NEW_ID),
                Map.entry("scorecard_pkey", NEW_ID), Map.entry("question_pkey", NEW_ID), Map.entry("counter_offer_pkey", NEW_ID),
                Map.entry("arrangement_pkey", NEW_ID), Map.entry("review_pkey", NEW_ID),
                Map.entry("share_link_opening_pkey", NEW_ID), Map.entry("proposal_step_pkey", LOCKED),
                Map.entry("statutory_request_proposal_id_person_id_key", LOCKED),
                Map.entry("statutory_request_deadline_pkey", LOCKED),
                Map.entry("scorecard_interview_id_panel_member_key", LOCKED), Map.entry("arrangement_proposal_id_key", LOCKED),
                Map.entry("arrangement_of_role", LOCKED), Map.entry("arrangement_of_partnership", LOCKED),
                Map.entry("arrangement_step_pkey", LOCKED), Map.entry("arrangement_measure_pkey", LOCKED),
                Map.entry("review_once", LOCKED));
    }
}
