package jobshare.matching.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.terms.AgreementVersion;
import org.jspecify.annotations.Nullable;

/**
 * The full state of a partnership, as published on {@code jobshare.partnerships.v1}: ids and codes, no free text.
 *
 * @param version increases with each change
 * @param step what happened last
 * @param members the first and the second member, in an order that never changes
 * @param since when it became active
 * @param togetherSince the day since which the members have worked together
 * @param years whole years together at the last anniversary
 * @param jointIntent whether they share a job only with each other, once both answered
 * @param leaverId the member who leaves the role that they hold
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
        @Nullable JointIntent jointIntent,
        @Nullable PersonId leaverId,
        @Nullable AgreementState agreement) {

    static PartnershipState of(Partnership partnership, @Nullable PartnershipStep step) {
        var members = partnership.members().both();
        var tenure = partnership.tenure();
        return new PartnershipState(partnership.id(), partnership.version(), partnership.status(), step, members,
                partnership.introductionId(), partnership.since(), tenure.since(),
                partnership.since() == null ? null : tenure.years(), partnership.jointIntents().ofPair(), partnership.leaver(),
                partnership.agreement().map(agreement -> AgreementState.of(agreement, members)).orElse(null));
    }

    /**
     * The current version of the agreement.
     *
     * @param firstSlots slots of the first member, as {@link jobshare.kit.time.Slots#bits()}
     * @param overlapSlots number of slots per fortnight that both members work
     * @param handoverMinutesPerWeek time reserved for handover; null if none
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

        static AgreementState of(AgreementVersion agreement, List<PersonId> members) {
            var terms = agreement.terms();
            var signedBy = new ArrayList<PersonId>();
            if (agreement.isSignedBy(true)) {
                signedBy.add(members.getFirst());
            }
            if (agreement.isSignedBy(false)) {
                signedBy.add(members.getLast());
            }
            return new AgreementState(agreement.number(), terms.first().slots().bits(), terms.second().slots().bits(),
                    terms.overlaps().count(), signedBy, agreement.isSigned(),
                    terms.handover() == null ? null : terms.handover().minutesPerWeek(), terms.wayOfSharing());
        }
    }
}
