package jobshare.matching.encoding;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Offsets of time zones at the reference instants of the model. */
final class ZoneOffsets {

    private static final short[] UNKNOWN = {};

    /** One shared array per zone and list of instants: a few hundred arrays for a million people. */
    private static final Map<Key, short[]> OFFSETS = new ConcurrentHashMap<>();

    private ZoneOffsets() {
    }

    /** Minutes from UTC in the order of the instants; empty for a zone that the JDK does not know. */
    static short[] offsets(String zone, List<Instant> instants) {
        return OFFSETS.computeIfAbsent(new Key(zone, instants), ZoneOffsets::offsets);
    }

    private static short[] offsets(Key key) {
        try {
            var rules = ZoneId.of(key.zone).getRules();
            var minutes = new short[key.instants.size()];
            for (int i = 0; i < minutes.length; i++) {
                minutes[i] = (short) (rules.getOffset(key.instants.get(i)).getTotalSeconds() / 60);
            }
            return minutes;
        } catch (DateTimeException unknownZone) {
            return UNKNOWN;
        }
    }

    private record Key(String zone, List<Instant> instants) {
    }
}
