package jobshare.profile.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonEncryptionKeysTest {

    static final String GOOD = "8mWkTqZ0c1v5sR7uYxA3bD9eFgHjKlMnOpQrStUvWxY=";
    static final String OTHER = "Zk3pXwQ7yL0aVbNcMd1eRf5gTh9iUjOkPlSm2nGqHrI=";

    @Test
    void encryptsWithTheFirstKeyAndKnowsAll() {
        var keys = new ReasonEncryptionKeys(Optional.of(" new:" + GOOD + ", old:" + OTHER + " "));
        assertEquals("new", keys.current());
        assertNotNull(keys.find("old"));
        assertNull(keys.find("older"));
    }

    @Test
    void refusesToStartWithoutAKey() {
        assertThrows(IllegalStateException.class, () -> new ReasonEncryptionKeys(Optional.empty()));
        assertThrows(IllegalStateException.class, () -> new ReasonEncryptionKeys(Optional.of(" , ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "k1", "k 1:" + GOOD, "k1:", "k1:c2hvcnQ=", "k1:no base64!", "k1:" + GOOD + ",k1:" + OTHER,
            "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "k1:YWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWJhYmFiYWI="})
    void rejectsAWeakKeyWithoutQuotingIt(String configured) {
        var refusal = assertThrows(IllegalStateException.class, () -> new ReasonEncryptionKeys(Optional.of(configured)))
                .getMessage();
        assertTrue(refusal.contains("JOBSHARE_REASON_KEYS"), refusal);
        assertFalse(refusal.contains(GOOD) || refusal.contains("c2hvcnQ") || refusal.contains("AAAAAA"), refusal);
    }
}
