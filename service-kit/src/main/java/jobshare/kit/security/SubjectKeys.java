package jobshare.kit.security;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keyed hash (HMAC-SHA-256, RFC 2104) of a token's subject. With one key for the suite, a service finds out who asks without ever
 * having been told the subject.
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

    /** 64 hexadecimal digits. */
    public String key(String subject) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(subject.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
