package jobshare.local.demo;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Creates earlier job shares: most people have none, some have a successful one, a few have a failed one. */
final class PastJobShares {

    private static final int ONE_IN = 6;
    private static final List<String> OUTCOMES = List.of("PARTNER_LEFT", "ROLE_ENDED", "I_LEFT", "PROMOTED", "DID_NOT_WORK");

    private PastJobShares() {
    }

    /** A failed job share. It does not affect Ben's matches. */
    static List<Map<String, Object>> ofBen() {
        return List.of(Map.of("role", "HR operations lead", "from", "2021-09", "until", "2022-06", "outcome", "DID_NOT_WORK",
                "note", "We never agreed on who decides what. This time I want to talk about that first."));
    }

    static List<Map<String, Object>> any(JobField field, SplittableRandom random) {
        if (random.nextInt(ONE_IN) > 0) {
            return List.of();
        }
        var from = 2014 + random.nextInt(7);
        return List.of(Map.of("role", field.jobTitle(), "from", from + "-0" + (1 + random.nextInt(9)), "until",
                (from + 1 + random.nextInt(4)) + "-1" + random.nextInt(3), "outcome",
                OUTCOMES.get(random.nextInt(OUTCOMES.size()))));
    }
}
