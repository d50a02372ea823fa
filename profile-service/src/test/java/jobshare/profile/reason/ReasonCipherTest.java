package jobshare.profile.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonCipherTest {

    private static final String TEXT = "I want the mornings with my father.";

    private final PersonId ana = PersonId.of(Ids.v4());
    private final ReasonCipher cipher = cipher("k1:" + ReasonEncryptionKeysTest.GOOD);

    private static ReasonCipher cipher(String keys) {
        return new ReasonCipher(new ReasonEncryptionKeys(Optional.of(keys)));
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "", "Zoë 👩‍💻", "שלום", "'; drop table private_reason; --"})
    void decryptsWhatItEncrypted(String text) {
        assertEquals(text, cipher.decrypt(ana, cipher.encrypt(ana, text)));
    }

    @Test
    void encryptsTheSameTextDifferently() {
        var one = cipher.encrypt(ana, TEXT);
        var other = cipher.encrypt(ana, TEXT);
        assertFalse(Arrays.equals(one.nonce(), other.nonce()));
        assertFalse(Arrays.equals(one.ciphertext(), other.ciphertext()));
        assertFalse(new String(one.ciphertext(), StandardCharsets.ISO_8859_1).contains("father"));
    }

    @Test
    void decryptsForNobodyElse() {
        var sealed = cipher.encrypt(ana, TEXT);
        assertThrows(UnreadableReason.class, () -> cipher.decrypt(PersonId.of(Ids.v4()), sealed));
    }

    @Test
    void detectsEveryChangedByte() {
        var sealed = cipher.encrypt(ana, TEXT);
        for (var at = 0; at < sealed.ciphertext().length; at++) {
            var changed = new EncryptedReason(sealed.keyId(), sealed.nonce(), flipped(sealed.ciphertext(), at));
            assertThrows(UnreadableReason.class, () -> cipher.decrypt(ana, changed));
        }
        for (var at = 0; at < sealed.nonce().length; at++) {
            var changed = new EncryptedReason(sealed.keyId(), flipped(sealed.nonce(), at), sealed.ciphertext());
            assertThrows(UnreadableReason.class, () -> cipher.decrypt(ana, changed));
        }
        var cut = new EncryptedReason(sealed.keyId(), sealed.nonce(), Arrays.copyOf(sealed.ciphertext(), 3));
        assertThrows(UnreadableReason.class, () -> cipher.decrypt(ana, cut));
    }

    @Test
    void decryptsWithAnOlderKeyUntilItIsRemoved() {
        var old = cipher.encrypt(ana, TEXT);
        var rotated = cipher("k2:" + ReasonEncryptionKeysTest.OTHER + ",k1:" + ReasonEncryptionKeysTest.GOOD);
        assertEquals(TEXT, rotated.decrypt(ana, old));
        assertEquals("k2", rotated.encrypt(ana, TEXT).keyId());
        assertThrows(UnreadableReason.class, () -> cipher("k2:" + ReasonEncryptionKeysTest.OTHER).decrypt(ana, old));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        var changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }
}
