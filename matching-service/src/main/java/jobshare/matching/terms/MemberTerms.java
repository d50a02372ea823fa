package jobshare.matching.terms;

import java.util.List;
import jobshare.kit.time.Slots;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one member.
 *
 * @param slots when the member works
 * @param leadsOn topics that the member leads on, as free text
 * @param share paid share in ten-thousandths of full time; null to derive it from the slots
 * @param holidayRegion ISO 3166-1 or 3166-2 code of the public holiday calendar; null to derive it from the profile
 */
public record MemberTerms(Slots slots, List<String> leadsOn, @Nullable Integer share, @Nullable String holidayRegion) {

    @SuppressWarnings("ConstantValue") // null in stored JSON without the field
    public MemberTerms {
        leadsOn = leadsOn == null ? List.of() : List.copyOf(leadsOn);
    }

    /** Terms with slots and topics only. */
    public MemberTerms(Slots slots, List<String> leadsOn) {
        this(slots, leadsOn, null, null);
    }

    MemberTerms withoutFreeText() {
        return new MemberTerms(slots, List.of(), share, null);
    }
}
