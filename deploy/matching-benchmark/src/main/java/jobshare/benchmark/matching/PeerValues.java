package jobshare.benchmark.matching;

import java.time.ZoneId;
import java.util.List;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.settings.MatchingModel;

/** Values that peers outside Java have in common. */
final class PeerValues {

    static final long FULL_WEEK = MatchingModel.standard().fullWeek().bits();
    static final int COVER = Long.bitCount(FULL_WEEK);

    private PeerValues() {
    }

    /** Languages at the common level or higher. */
    static List<String> languages(Profile person) {
        return person.languages()
                .stream()
                .filter(language -> language.level().compareTo(MatchingModel.standard().commonLanguage()) >= 0)
                .map(language -> language.code())
                .toList();
    }

    /** Minutes from UTC in winter and in summer. */
    static int[] offsets(String timeZone) {
        var rules = ZoneId.of(timeZone).getRules();
        return MatchingModel.standard()
                .referenceInstants()
                .stream()
                .mapToInt(at -> rules.getOffset(at).getTotalSeconds() / 60)
                .toArray();
    }

    static int bits(Iterable<TimeSplit> splits) {
        int bits = 0;
        for (var split : splits) {
            bits |= 1 << split.ordinal();
        }
        return bits;
    }
}
