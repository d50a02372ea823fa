package jobshare.matching.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.settings.PairingTerms;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.WayOfSharing;
import jobshare.matching.profile.WorkingShare;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.AgreementTotals;
import jobshare.matching.terms.MemberTerms;
import jobshare.matching.terms.SlotText;
import org.jspecify.annotations.Nullable;

/**
 * A draft of an agreement, made from two profiles and a job. The slots are divided by the best {@link SlotDivision}.
 *
 * @param job the slots to cover, and the highest total share
 * @param role null if the agreement is for no role yet
 */
public record AgreementDraft(Profile first, Profile second, PairingTerms job, @Nullable RoleProfile role, SlotDivision division) {

    /** How many of the five ranked strengths count as high. */
    private static final int HIGH_RANKS = 3;

    /** The best draft for two profiles. Without a working pattern any slot is available; without a share, up to full time. */
    public static AgreementDraft of(Profile first, Profile second, PairingTerms job, @Nullable RoleProfile role) {
        var maxSlots = job.maxTotalShare() * fullWeek(job).count() / WorkingShare.FULL_TIME;
        return new AgreementDraft(first, second, job, role,
                SlotDivision.of(new SlotDivision.Job(required(job), wantedOverlap(first, second, role), maxSlots),
                        preference(first, job), preference(second, job), rhythm(first, second)));
    }

    private static Slots required(PairingTerms job) {
        return new Slots(job.required());
    }

    private static Slots fullWeek(PairingTerms job) {
        return job.model().fullWeek();
    }

    /** The overlap that the role wants, or else the higher one of the two profiles. */
    private static int wantedOverlap(Profile first, Profile second, @Nullable RoleProfile role) {
        return role != null && role.overlapSlots() != null ? role.overlapSlots()
                : Stream.of(first, second)
                        .map(Profile::overlapSlots)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
    }

    private static SlotPreference preference(Profile person, PairingTerms job) {
        int full = fullWeek(job).count();
        var pattern = person.pattern();
        var share = person.share() == null ? new WorkingShare(0, WorkingShare.FULL_TIME) : person.share();
        int min = Math.ceilDiv(share.min() * full, WorkingShare.FULL_TIME);
        return new SlotPreference(pattern == null ? Slots.ALL : pattern.availableSlots(),
                pattern == null ? Slots.NONE : pattern.preferredSlots(), min,
                Math.max(min, share.max() * full / WorkingShare.FULL_TIME));
    }

    private static HandoverRhythm rhythm(Profile first, Profile second) {
        var both = new HashSet<>(first.splits());
        both.retainAll(second.splits());
        if (both.isEmpty() || both.contains(TimeSplit.SPLIT_WEEKS)) {
            return HandoverRhythm.CONSECUTIVE_DAYS;
        }
        return both.contains(TimeSplit.ALTERNATE_WEEKS) ? HandoverRhythm.WHOLE_WEEKS : HandoverRhythm.PARTS_OF_DAYS;
    }

    /** The drafted terms, without free text. */
    public AgreementTerms terms() {
        return new AgreementTerms(wayOfSharing().orElse(WayOfSharing.HYBRID), new MemberTerms(division.first(), List.of()),
                new MemberTerms(division.second(), List.of()), null, role == null ? null : role.roleId(), required(job));
    }

    /** URIs of the strengths that the first or the second person ranks high and the other does not. */
    public List<String> leadsOn(boolean ofFirst) {
        var own = highStrengths(ofFirst ? first : second);
        own.removeAll(highStrengths(ofFirst ? second : first));
        return own;
    }

    private static List<String> highStrengths(Profile person) {
        return new ArrayList<>(person.strengths().subList(0, Math.min(HIGH_RANKS, person.strengths().size())));
    }

    private Optional<WayOfSharing> wayOfSharing() {
        return Optional.ofNullable(first.wayOfSharing()).filter(way -> way == second.wayOfSharing());
    }

    /** Reasons for the draft, addressed to one of the two. They quote the reader's own values only, never the partner's. */
    public List<String> reasons(boolean readerIsFirst) {
        var reasons = new ArrayList<String>();
        var gaps = terms().gaps();
        reasons.add(gaps.isEmpty() ? "Together you cover all " + Phrases.count(required(job).count(), "required half-day") + "."
                : "Neither of you can work: " + SlotText.of(gaps) + ".");
        addOwn(readerIsFirst ? first : second, readerIsFirst ? division.first() : division.second(), reasons);
        addPartners(readerIsFirst ? second : first, readerIsFirst ? division.second() : division.first(), reasons);
        int overlap = terms().overlaps().count();
        int wanted = wantedOverlap(first, second, role);
        reasons.add("You overlap in " + Phrases.count(overlap, "half-day") + " per fortnight" + (overlap == wanted ? ""
                : "; " + (overlap < wanted ? "more overlap is wanted" : "this follows from your shares")) + ".");
        if (division.first().count() + division.second().count() > job.maxTotalShare() * fullWeek(job).count()
                / WorkingShare.FULL_TIME) {
            reasons.add("Together you work more half-days than the employer pays for.");
        }
        reasons.add(wayOfSharing().isPresent() ? "You both prefer the same way of sharing."
                : "Your profiles do not name the same way of sharing, so the draft proposes HYBRID.");
        return reasons;
    }

    private void addOwn(Profile person, Slots slots, List<String> reasons) {
        reasons.add("You work " + amount(slots)
                + (person.share() == null ? "; your profile does not say how much you want to work."
                        : (preference(person, job).deviation(slots.count()) == 0 ? ", within your wanted share of "
                                : ", outside your wanted share of ") + person.share() + "."));
        if (person.pattern() == null) {
            reasons.add("Your profile has no working pattern, so any half-day counts as available.");
        } else {
            var notPreferred = slots.minus(person.pattern().preferredSlots());
            if (!notPreferred.isEmpty()) {
                reasons.add("Available but not preferred by you: " + SlotText.of(notPreferred) + ".");
            }
        }
    }

    private void addPartners(Profile person, Slots slots, List<String> reasons) {
        reasons.add("Your partner works " + amount(slots)
                + (preference(person, job).deviation(slots.count()) == 0 ? "." : ", which is outside the share that they want."));
        if (person.pattern() == null) {
            reasons.add("Your partner's profile has no working pattern, so any half-day counts as available.");
        }
    }

    private String amount(Slots slots) {
        return Phrases.count(slots.count(), "half-day") + " per fortnight, "
                + WorkingShare.decimal(AgreementTotals.shareOf(slots, fullWeek(job))) + " of full time";
    }
}
