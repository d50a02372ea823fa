package jobshare.profile.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import jobshare.kit.id.PersonId;

/**
 * Encrypts with AES-256-GCM (NIST SP 800-38D): a random nonce for each text, and the person's id as associated data, so that a text
 * decrypts only for the person who wrote it.
 */
@ApplicationScoped
class ReasonCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final ReasonEncryptionKeys keys;
    private final SecureRandom random = new SecureRandom();

    ReasonCipher(ReasonEncryptionKeys keys) {
        this.keys = keys;
    }

    EncryptedReason encrypt(PersonId person, String text) {
        var id = keys.current();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            return new EncryptedReason(id, nonce,
                    cipher(Cipher.ENCRYPT_MODE, key(person, id), nonce, person).doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** @throws UnreadableReason if it is not exactly what was encrypted for this person */
    String decrypt(PersonId person, EncryptedReason reason) {
        try {
            var bytes = cipher(Cipher.DECRYPT_MODE, key(person, reason.keyId()), reason.nonce(), person)
                    .doFinal(reason.ciphertext());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new UnreadableReason(person, "it is not what was encrypted for this person");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    private SecretKey key(PersonId person, String id) {
        var key = keys.find(id);
        if (key == null) {
            throw new UnreadableReason(person, "the key '" + id + "' is not in JOBSHARE_REASON_KEYS");
        }
        return key;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, PersonId person) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
        return cipher;
    }
}
