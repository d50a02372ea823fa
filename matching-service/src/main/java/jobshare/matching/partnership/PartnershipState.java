package jobshare.matching.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.criterion.WayOfSharing;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of a partnership, as published on {@code jobshare.partnerships.v1}: ids and codes, nothing that the two wrote.
 *
 * @param version grows with each change
 * @param step what happened last
 * @param members the first and the second, in an order that never changes
 * @param since when it became active
 * @param togetherSince the day from which the two have worked together
 * @param years whole years together, as of the last anniversary
 * @param stance whether the two stay together, once both have spoken
 * @param leaverId who leaves the role that the two hold
 */
public record PartnershipState(
        PartnershipId partnershipId,
        long version,
        PartnershipStatus status,
        @Nullable PartnershipStep step,
        List<PersonId> members,
        @Nullable IntroductionId introductionId,
        @Nullable Instant since,
        @Nullable LocalDate togetherSince,
        @Nullable Integer years,
        @Nullable Stance stance,
        @Nullable PersonId leaverId,
        @Nullable AgreementState agreement) {

    static PartnershipState of(Partnership partnership, @Nullable PartnershipStep step) {
        var members = partnership.members();
        var together = partnership.together();
        return new PartnershipState(partnership.id(), partnership.version(), partnership.status(), step, members,
                partnership.introductionId(), partnership.since(), together.since(),
                partnership.since() == null ? null : together.years(), partnership.stances().ofBoth(), partnership.leaver(),
                partnership.agreement().map(agreement -> AgreementState.of(agreement, members)).orElse(null));
    }

    /**
     * @param firstSlots slots of the first member, as {@link jobshare.kit.time.Slots#bits()}
     * @param overlapSlots how many slots of the fortnight both work
     * @param handoverMinutesPerWeek time set aside for handing over; null where none was agreed
     */
    public record AgreementState(
            int number,
            long firstSlots,
            long secondSlots,
            int overlapSlots,
            List<PersonId> signedBy,
            boolean signed,
            @Nullable Integer handoverMinutesPerWeek,
            WayOfSharing wayOfSharing) {

        static AgreementState of(Agreement agreement, List<PersonId> members) {
            var terms = agreement.terms();
            var signedBy = new ArrayList<PersonId>();
            if (agreement.signedBy(true)) {
                signedBy.add(members.getFirst());
            }
            if (agreement.signedBy(false)) {
                signedBy.add(members.getLast());
            }
            return new AgreementState(agreement.number(), terms.first().slots().bits(), terms.second().slots().bits(),
                    terms.overlaps().count(), signedBy, agreement.signed(),
                    terms.handover() == null ? null : terms.handover().minutesPerWeek(), terms.wayOfSharing());
        }
    }
}
