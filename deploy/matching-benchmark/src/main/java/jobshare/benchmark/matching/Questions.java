package jobshare.benchmark.matching;

import java.time.ZoneId;
import java.util.List;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.MustHave;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Split;

/** What the peers that are asked in another language than Java have in common. */
final class Questions {

    static final long FULL_WEEK = Model.standard().fullWeek().bits();
    static final int COVER = Long.bitCount(FULL_WEEK);

    private Questions() {
    }

    /** Those good enough to hand over work in. */
    static List<String> languages(Profile person) {
        return person.languages().stream().filter(language -> language.level().compareTo(Model.standard().commonLanguage()) >= 0)
                .map(language -> language.code()).toList();
    }

    /** Minutes from UTC in winter and in summer. */
    static int[] offsets(String timeZone) {
        var rules = ZoneId.of(timeZone).getRules();
        return Model.standard().referenceInstants().stream().mapToInt(at -> rules.getOffset(at).getTotalSeconds() / 60).toArray();
    }

    static boolean asks(Profile person, MustHave mustHave) {
        return person.mustHaves().contains(mustHave);
    }

    static int bits(Iterable<Split> splits) {
        int bits = 0;
        for (var split : splits) {
            bits |= 1 << split.ordinal();
        }
        return bits;
    }

}
