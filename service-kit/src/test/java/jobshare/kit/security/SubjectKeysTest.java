package jobshare.kit.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SubjectKeysTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";

    @Test
    void givesASubjectTheSameKeyInEveryService() {
        assertEquals(new SubjectKeys(KEY).key("ana"), new SubjectKeys(KEY).key("ana"));
        assertEquals(64, new SubjectKeys(KEY).key("ana").length());
    }

    @Test
    void givesAnotherSubjectOrSecretAnotherKey() {
        assertNotEquals(new SubjectKeys(KEY).key("ana"), new SubjectKeys(KEY).key("ben"));
        assertNotEquals(new SubjectKeys(KEY).key("ana"), new SubjectKeys(KEY.toUpperCase()).key("ana"));
    }

    @Test
    void givesAnAddressOneKeyRegardlessOfCaseThatDiffersFromASubjects() {
        var keys = new SubjectKeys(KEY);
        assertEquals(keys.emailKey("ana@example.com"), keys.emailKey(" Ana@Example.COM "));
        assertNotEquals(keys.emailKey("ana@example.com"), keys.emailKey("anna@example.com"));
        assertNotEquals(keys.key("ana@example.com"), keys.emailKey("ana@example.com"));
    }

    @Test
    void rejectsASecretThatIsEasyToGuess() {
        assertTrue(refusal("short").contains("at least 32 characters, but has 5"), refusal("short"));
        assertTrue(refusal("a".repeat(32)).contains("at least 10 different characters, but has 1"), refusal("a".repeat(32)));
    }

    private static String refusal(String secret) {
        return assertThrows(IllegalStateException.class, () -> new SubjectKeys(secret)).getMessage();
    }
}
