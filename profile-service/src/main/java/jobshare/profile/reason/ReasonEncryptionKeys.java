package jobshare.profile.reason;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys that encrypt private reasons: {@code id:base64} of 32 random bytes each, separated by commas. The first key encrypts,
 * all keys decrypt, so a new key is put in front of an old one. The service does not start without a valid key.
 */
@Startup
@ApplicationScoped
public class ReasonEncryptionKeys {

    private static final int KEY_BYTES = 32;
    /** 32 random bytes have about 30 distinct values. Fewer than 16 means that someone typed them. */
    private static final int MIN_DISTINCT_BYTES = 16;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,16}");

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;

    ReasonEncryptionKeys(@ConfigProperty(name = "jobshare.reason.keys") Optional<String> configured) {
        var list = Arrays.stream(configured.orElse("").split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList();
        if (list.isEmpty()) {
            throw invalid("contains no key");
        }
        list.forEach(this::add);
        this.current = keys.keySet().iterator().next();
    }

    private void add(String key) {
        var id = key.split(":", 2)[0];
        if (!key.contains(":") || !ID.matcher(id).matches()) {
            throw invalid("contains a key without an id of 1 to 16 letters and digits");
        }
        if (keys.put(id, new SecretKeySpec(bytes(id, key.substring(id.length() + 1)), "AES")) != null) {
            throw invalid("contains the key " + id + " twice");
        }
    }

    private static byte[] bytes(String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw invalid("contains a key " + id + " that is not base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw invalid("contains a key " + id + " of " + bytes.length + " bytes");
        }
        var distinct = new BitSet(1 << Byte.SIZE);
        for (byte value : bytes) {
            distinct.set(Byte.toUnsignedInt(value));
        }
        if (distinct.cardinality() < MIN_DISTINCT_BYTES) {
            throw invalid("contains a key " + id + " that is not random");
        }
        return bytes;
    }

    /** The message never contains the value, which may include a valid key. */
    private static IllegalStateException invalid(String problem) {
        return new IllegalStateException("JOBSHARE_REASON_KEYS " + problem + ". It lists the keys that encrypt private reasons as"
                + " id:key, the current one first; each key is " + KEY_BYTES + " random bytes in base64. Create one with"
                + " echo k1:$(head -c 32 /dev/urandom | base64)");
    }

    /** The id of the key to encrypt with. */
    String current() {
        return current;
    }

    @Nullable
    SecretKey find(String id) {
        return keys.get(id);
    }
}
