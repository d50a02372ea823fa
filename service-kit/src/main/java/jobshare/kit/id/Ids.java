package jobshare.kit.id;

import java.security.SecureRandom;
import java.util.UUID;
import jobshare.kit.rejection.UnreadableValue;

/** Creates and parses UUIDs. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /** Creates a time-ordered UUID (RFC 9562, version 7), so that new rows go to the end of an index. */
    public static UUID v7() {
        long random = RANDOM.nextLong();
        long high = System.currentTimeMillis() << 16 | 0x7000 | random & 0xFFF;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Creates a random UUID (version 4), for people: their ids must not reveal when they joined. */
    public static UUID v4() {
        return UUID.randomUUID();
    }

    /** @throws UnreadableValue unless the text is a UUID of 36 characters */
    public static UUID parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (text.length() == 36) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // reported below
        }
        throw new UnreadableValue("'" + shortened(text) + "' is not a UUID such as 0192f0c1-5e2a-7b3c-9d4e-5f60718293a4.");
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
