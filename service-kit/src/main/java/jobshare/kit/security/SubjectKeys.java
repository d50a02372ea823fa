package jobshare.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Computes keyed hashes (HMAC-SHA-256, RFC 2104) of token subjects and work e-mail addresses. All services share one key, so a
 * service can recognise a person without storing the subject or the address.
 */
@ApplicationScoped
public class SubjectKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    SubjectKeys(@ConfigProperty(name = "jobshare.subject-key") String key) {
        if (key.length() < 32) {
            throw new IllegalStateException("jobshare.subject-key must have at least 32 characters, but has " + key.length());
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Returns the hash of a work e-mail address in 64 hexadecimal digits, regardless of the case of its letters. It differs from
     * the hash of a subject with the same text.
     */
    public String emailKey(String address) {
        return key("mailto:" + address.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the hash of a subject in 64 hexadecimal digits. */
    public String key(String subject) {
        return HexFormat.of().formatHex(hash(subject));
    }

    /** Derives a key of 32 bytes for another purpose. It differs from the hash of any subject, because no token contains U+0000. */
    public byte[] deriveKey(String purpose) {
        return hash("\0" + purpose);
    }

    private byte[] hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK provides " + ALGORITHM, e);
        }
    }
}
