package jobshare.proposal.pitch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
 * What opens a link: its id, signed (HMAC-SHA-256, RFC 2104) with a key derived for this alone. A random secret would have to be kept
 * to be shown again, in a hash or in the answer that an Idempotency-Key replays; of this one nothing is kept at all, so that neither the
 * database nor a backup of it opens a page. That a link ends is a matter of its row.
 */
@Singleton
public class PitchToken {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID = 16;
    private static final int SIGNATURE = 32;

    private final SecretKeySpec key;

    @Inject
    PitchToken(SubjectKeys keys) {
        this.key = new SecretKeySpec(keys.derived("pitch-link"), ALGORITHM);
    }

    /** 64 letters that can stand in an address. */
    String of(UUID link) {
        var id = bytes(link);
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ByteBuffer.allocate(ID + SIGNATURE).put(id).put(signature(id)).array());
    }

    /** The id of the link that a token opens; empty for one that was not made here. */
    Optional<UUID> read(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != ID + SIGNATURE) {
                return Optional.empty();
            }
            var id = new byte[ID];
            var signature = new byte[SIGNATURE];
            ByteBuffer.wrap(bytes).get(id).get(signature);
            var ids = ByteBuffer.wrap(id);
            return MessageDigest.isEqual(signature, signature(id))
                    ? Optional.of(new UUID(ids.getLong(), ids.getLong()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
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
