package jobshare.matching.agreement;

import java.util.List;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/**
 * What one of the two takes on.
 *
 * @param slots when they work
 * @param leadsOn what they lead on, in their own words
 * @param share what they are paid for, in ten-thousandths of full time; null where that follows from the slots
 * @param holidayRegion whose public holidays they have, ISO 3166-1 or 3166-2; null where that follows from their profile
 */
public record MemberTerms(Slots slots, List<String> leadsOn, @Nullable Integer share, @Nullable String holidayRegion) {

    @SuppressWarnings("ConstantValue") // absent in an older text arrives as null
    public MemberTerms {
        leadsOn = leadsOn == null ? List.of() : List.copyOf(leadsOn);
    }

    /** Slots and words alone. */
    public MemberTerms(Slots slots, List<String> leadsOn) {
        this(slots, leadsOn, null, null);
    }

    MemberTerms withoutTexts() {
        return new MemberTerms(slots, List.of(), share, null);
    }
}
