package jobshare.kit.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keyed hash (HMAC-SHA-256, RFC 2104) of a token's subject, and of a work e-mail address. With one key for the suite, a service finds
 * out who asks, or who is meant, without ever having been told the subject or the address.
 */
@Singleton
public class SubjectKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    SubjectKeys(@ConfigProperty(name = "jobshare.subject-key") String key) {
        if (key.length() < 32) {
            throw new IllegalStateException("jobshare.subject-key must have at least 32 characters; it has " + key.length());
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Of a work e-mail address: 64 hexadecimal digits, the same however the address is capitalised, as mailboxes are in practice. It is
     * never the key of a subject that reads the same.
     */
    public String emailKey(String address) {
        return key("mailto:" + address.strip().toLowerCase(Locale.ROOT));
    }

    /** Of a subject: 64 hexadecimal digits. */
    public String key(String subject) {
        return HexFormat.of().formatHex(hash(subject));
    }

    /** A key of 32 bytes for another purpose, which is never the hash of a subject: no token holds U+0000. */
    public byte[] derived(String purpose) {
        return hash("\0" + purpose);
    }

    private byte[] hash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
