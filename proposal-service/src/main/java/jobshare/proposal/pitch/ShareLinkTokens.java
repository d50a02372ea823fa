package jobshare.proposal.pitch;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jobshare.kit.security.SubjectKeys;

/**
 * The tokens of share links: the id of the link, signed (HMAC-SHA-256, RFC 2104) with a key derived for this purpose. Tokens are
 * not stored, so neither the database nor a backup gives access to a page. Expiry and revocation are checked on the stored link.
 */
@ApplicationScoped
public class ShareLinkTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_LENGTH = 16;
    private static final int SIGNATURE_LENGTH = 32;

    private final SecretKeySpec key;

    ShareLinkTokens(SubjectKeys keys) {
        this.key = new SecretKeySpec(keys.deriveKey("pitch-link"), ALGORITHM);
    }

    /** A token of 64 URL-safe characters. */
    String of(UUID link) {
        var id = bytes(link);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID_LENGTH + SIGNATURE_LENGTH).put(id).put(signature(id)).array());
    }

    /** The id of the link of a token; empty for an invalid token. */
    Optional<UUID> read(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != ID_LENGTH + SIGNATURE_LENGTH) {
                return Optional.empty();
            }
            var id = new byte[ID_LENGTH];
            var signature = new byte[SIGNATURE_LENGTH];
            ByteBuffer.wrap(bytes).get(id).get(signature);
            var ids = ByteBuffer.wrap(id);
            return MessageDigest.isEqual(signature, signature(id)) ? Optional.of(new UUID(ids.getLong(), ids.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_LENGTH).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private byte[] signature(byte[] id) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
