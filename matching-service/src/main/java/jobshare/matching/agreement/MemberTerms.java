package jobshare.matching.agreement;

import java.util.List;
import jobshare.kit.time.Slots;

/**
 * What one of the two takes on.
 *
 * @param slots when they work
 * @param leadsOn what they lead on, in their own words
 */
public record MemberTerms(Slots slots, List<String> leadsOn) {

    public MemberTerms {
        leadsOn = List.copyOf(leadsOn);
    }
}
