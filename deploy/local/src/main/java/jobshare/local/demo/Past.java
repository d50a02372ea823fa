package jobshare.local.demo;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes what people of the demo programme shared before: most nothing, some something that went well, a few something that did not. */
final class Past {

    private static final int ONE_IN = 6;
    private static final List<String> ENDS = List.of("PARTNER_LEFT", "ROLE_ENDED", "I_LEFT", "PROMOTED", "DID_NOT_WORK");

    private Past() {
    }

    /** It went wrong once; nothing of that counts against him. */
    static List<Map<String, Object>> ofBen() {
        return List.of(Map.of("role", "HR operations lead", "from", "2021-09", "to", "2022-06", "ended", "DID_NOT_WORK", "note",
                "We never agreed on who decides what. This time I want to talk about that first."));
    }

    static List<Map<String, Object>> any(Trade trade, SplittableRandom random) {
        if (random.nextInt(ONE_IN) > 0) {
            return List.of();
        }
        var from = 2014 + random.nextInt(7);
        return List.of(Map.of("role", trade.jobTitle(), "from", from + "-0" + (1 + random.nextInt(9)), "to",
                (from + 1 + random.nextInt(4)) + "-1" + random.nextInt(3), "ended", ENDS.get(random.nextInt(ENDS.size()))));
    }
}
