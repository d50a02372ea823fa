package jobshare.profile.reason;

import jakarta.inject.Singleton;
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
 * Encrypts with AES-256-GCM (NIST SP 800-38D): a random nonce for each writing, and the person's id as associated data, so that what
 * was written for one opens for no other.
 */
@Singleton
class ReasonSeal {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final ReasonKeys keys;
    private final SecureRandom chance = new SecureRandom();

    ReasonSeal(ReasonKeys keys) {
        this.keys = keys;
    }

    Sealed seal(PersonId person, String text) {
        var id = keys.current();
        var nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            return new Sealed(id, nonce, cipher(Cipher.ENCRYPT_MODE, key(person, id), nonce, person)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    /** @throws BrokenSeal when it is not, byte for byte, what was written for this person */
    String open(PersonId person, Sealed sealed) {
        try {
            var bytes = cipher(Cipher.DECRYPT_MODE, key(person, sealed.keyId()), sealed.nonce(), person).doFinal(sealed.bytes());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new BrokenSeal(person, "it is not what was written for them");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }

    private SecretKey key(PersonId person, String id) {
        var key = keys.find(id);
        if (key == null) {
            throw new BrokenSeal(person, "the key '" + id + "' is not among JOBSHARE_REASON_KEYS");
        }
        return key;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, PersonId person) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES).putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits()).array());
        return cipher;
    }
}
