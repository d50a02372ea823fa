package jobshare.profile.reason;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which private reasons lie: {@code id:base64} of 32 random bytes each, separated by commas. The first writes; all
 * read, so that a new key can be put before an old one. The service does not start without one that is good.
 */
@Startup
@Singleton
public class ReasonKeys {

    private static final int BYTES = 32;
    /** Of 32 random bytes about 30 differ; fewer than 16 happens to nobody who did not type them. */
    private static final int DIFFERENT = 16;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,16}");

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;

    ReasonKeys(@ConfigProperty(name = "jobshare.reason.keys") Optional<String> configured) {
        var list = Arrays.stream(configured.orElse("").split(",")).map(String::strip).filter(key -> !key.isEmpty()).toList();
        if (list.isEmpty()) {
            throw refused("names none");
        }
        list.forEach(this::add);
        this.current = keys.keySet().iterator().next();
    }

    private void add(String key) {
        var id = key.split(":", 2)[0];
        if (!key.contains(":") || !ID.matcher(id).matches()) {
            throw refused("has a key without an id of 1 to 16 letters and digits");
        }
        if (keys.put(id, new SecretKeySpec(bytes(id, key.substring(id.length() + 1)), "AES")) != null) {
            throw refused("has the key " + id + " twice");
        }
    }

    private static byte[] bytes(String id, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw refused("has a key " + id + " that is no base64");
        }
        if (bytes.length != BYTES) {
            throw refused("has a key " + id + " of " + bytes.length + " bytes");
        }
        var distinct = new boolean[1 << Byte.SIZE];
        for (byte one : bytes) {
            distinct[Byte.toUnsignedInt(one)] = true;
        }
        var different = 0;
        for (boolean found : distinct) {
            different += found ? 1 : 0;
        }
        if (different < DIFFERENT) {
            throw refused("has a key " + id + " that is not random");
        }
        return bytes;
    }

    /** Says what is wrong, and nothing of what was given: it may hold another, good key. */
    private static IllegalStateException refused(String why) {
        return new IllegalStateException("JOBSHARE_REASON_KEYS " + why + ". It lists the keys that encrypt private reasons as"
                + " id:key, the current one first, each key " + BYTES + " random bytes in base64. Make one with"
                + " echo k1:$(head -c 32 /dev/urandom | base64)");
    }

    /** The id of the key that writes. */
    String current() {
        return current;
    }

    /** The key of that id, while it is still configured. */
    @Nullable
    SecretKey find(String id) {
        return keys.get(id);
    }
}
