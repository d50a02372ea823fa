package jobshare.profile;

import java.util.Map;
import jobshare.kit.test.UniqueConstraintChecks;

@ProfileTest
class UniqueConstraintsTest extends UniqueConstraintChecks {

    private static final String ON_CONFLICT = "the statement handles a conflict";
    private static final String NEW_ID = "the service makes the id";
    private static final String LOCKED = "a lock serializes the requests";

    @Override
    protected Map<String, String> types() {
        return Map.ofEntries(Map.entry("person_pkey", "id-taken"), Map.entry("person_employee_number", "employee-number-taken"),
                Map.entry("person_subject", "subject-taken"), Map.entry("role_profile_pkey", "id-taken"),
                Map.entry("role_profile_requisition", "requisition-taken"),
                Map.entry("scim_account_user_name", "user-name-taken"), Map.entry("bulk_import_pkey", "already-exists"));
    }

    @Override
    protected Map<String, String> neverViolated() {
        return Map.ofEntries(Map.entry("concept_pkey", ON_CONFLICT), Map.entry("vocabulary_word_pkey", ON_CONFLICT),
                Map.entry("occupation_skill_pkey", ON_CONFLICT), Map.entry("vocabulary_import_concept_pkey", ON_CONFLICT),
                Map.entry("person_activity_pkey", ON_CONFLICT), Map.entry("disclosure_pkey", ON_CONFLICT),
                Map.entry("removal_pkey", ON_CONFLICT), Map.entry("partnership_copy_pkey", ON_CONFLICT),
                Map.entry("proposal_copy_pkey", ON_CONFLICT), Map.entry("arrangement_copy_pkey", ON_CONFLICT),
                Map.entry("vocabulary_import_pkey", NEW_ID), Map.entry("consent_pkey", NEW_ID),
                Map.entry("upload_chunk_pkey", NEW_ID), Map.entry("bulk_import_error_pkey", NEW_ID),
                Map.entry("private_reason_pkey", LOCKED), Map.entry("scim_account_pkey", LOCKED),
                Map.entry("person_to_republish_pkey", "only migrations insert"));
    }
}
