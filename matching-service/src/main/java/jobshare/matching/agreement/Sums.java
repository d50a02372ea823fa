package jobshare.matching.agreement;

import java.util.Optional;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Share;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement comes to in parts of full time and in money. A slot is worth as much of full time as the full week has slots,
 * whatever part of the day it is.
 *
 * @param first share of the first, in ten-thousandths of full time, as all that follow
 * @param overlap worth of the slots that both work
 * @param most what the employer pays for both together at most
 * @param fullTime what full time pays; null where that is not known or not the reader's to see
 */
public record Sums(int first, int second, int overlap, int most, @Nullable Pay fullTime) {

    /** @param fullWeek the slots of a fortnight of full time, one or more */
    public static Sums of(AgreementTerms terms, Slots fullWeek, int most, @Nullable Pay fullTime) {
        return new Sums(share(terms.first(), fullWeek), share(terms.second(), fullWeek),
                worth(terms.overlaps(), fullWeek), most, fullTime);
    }

    private static int share(MemberTerms member, Slots fullWeek) {
        return member.share() == null ? worth(member.slots(), fullWeek) : member.share();
    }

    /** What slots are worth, in ten-thousandths of full time, rounded to the nearest. */
    public static int worth(Slots slots, Slots fullWeek) {
        return (2 * slots.count() * Share.FULL_TIME + fullWeek.count()) / (2 * fullWeek.count());
    }

    public int of(boolean isFirst) {
        return isFirst ? first : second;
    }

    public int total() {
        return first + second;
    }

    /** By how much both together are more than the employer pays for; 0 where they are not. */
    public int tooMuch() {
        return Math.max(0, total() - most);
    }

    /** What a share pays. */
    public Optional<Pay> pay(int share) {
        return Optional.ofNullable(fullTime).map(pay -> pay.times(share));
    }
}
