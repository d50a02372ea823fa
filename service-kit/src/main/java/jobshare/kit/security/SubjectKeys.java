package jobshare.kit.security;

import io.quarkus.runtime.Startup;
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
@Startup // a weak key stops the service instead of failing its requests
@ApplicationScoped
public class SubjectKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_LENGTH = 32;
    private static final int MIN_DIFFERENT = 10;
    private static final String ADVICE = "Create one with: head -c 32 /dev/urandom | base64";

    private final SecretKeySpec key;

    /** @throws IllegalStateException if the key is easy to guess */
    SubjectKeys(@ConfigProperty(name = "jobshare.subject-key") String key) {
        requireStrong(key);
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    private static void requireStrong(String key) {
        if (key.length() < MIN_LENGTH) {
            throw new IllegalStateException("JOBSHARE_SUBJECT_KEY must have at least " + MIN_LENGTH + " characters, but has "
                    + key.length() + ". " + ADVICE);
        }
        var different = key.chars().distinct().count();
        if (different < MIN_DIFFERENT) {
            throw new IllegalStateException("JOBSHARE_SUBJECT_KEY must have at least " + MIN_DIFFERENT
                    + " different characters, but has " + different + ". " + ADVICE);
        }
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
