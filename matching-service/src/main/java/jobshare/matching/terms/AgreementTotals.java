package jobshare.matching.terms;

import java.util.Optional;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.WorkingShare;
import org.jspecify.annotations.Nullable;

/**
 * Totals of an agreement as shares of full time and as pay. All slots of the full week have equal weight.
 *
 * @param first share of the first member, in ten-thousandths of full time like all shares here
 * @param second share of the second member
 * @param overlap share of the slots that both members work
 * @param maxTotalShare the highest total share that the employer pays for
 * @param fullTimePay pay of a full-time job; null if unknown or not visible to the reader
 */
public record AgreementTotals(int first, int second, int overlap, int maxTotalShare, @Nullable PayRange fullTimePay) {

    /** @param fullWeek the slots of a full-time fortnight, at least one */
    public static AgreementTotals of(AgreementTerms terms, Slots fullWeek, int maxTotalShare, @Nullable PayRange fullTimePay) {
        return new AgreementTotals(share(terms.first(), fullWeek), share(terms.second(), fullWeek),
                shareOf(terms.overlaps(), fullWeek), maxTotalShare, fullTimePay);
    }

    private static int share(MemberTerms member, Slots fullWeek) {
        return member.share() == null ? shareOf(member.slots(), fullWeek) : member.share();
    }

    /** The share that these slots make up, in ten-thousandths of full time, rounded to the nearest. */
    public static int shareOf(Slots slots, Slots fullWeek) {
        return (2 * slots.count() * WorkingShare.FULL_TIME + fullWeek.count()) / (2 * fullWeek.count());
    }

    public int of(boolean isFirst) {
        return isFirst ? first : second;
    }

    public int total() {
        return first + second;
    }

    /** By how much the total exceeds what the employer pays for; 0 if it does not. */
    public int excess() {
        return Math.max(0, total() - maxTotalShare);
    }

    /** Pay for a share. */
    public Optional<PayRange> pay(int share) {
        return Optional.ofNullable(fullTimePay).map(pay -> pay.times(share));
    }
}
