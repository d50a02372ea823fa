package jobshare.kit.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
    void rejectsAShortSecret() {
        assertThrows(IllegalStateException.class, () -> new SubjectKeys("short"));
    }
}
