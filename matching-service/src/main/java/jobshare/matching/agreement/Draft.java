package jobshare.matching.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.Split;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.WayOfSharing;
import jobshare.matching.criterion.Words;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for an agreement, made from two profiles and the job: who works which slots is the best {@link Division}.
 *
 * @param job what is to be covered, and what both together may work at most
 * @param role null where the two agree for no role yet
 */
public record Draft(Profile first, Profile second, Terms job, @Nullable RoleProfile role, Division division) {

    /** Of five strengths that one may rank. */
    private static final int HIGH_RANKS = 3;

    /** The best division, for what the two have told. Who told no pattern can work any slot; who told no share, up to full time. */
    public static Draft of(Profile first, Profile second, Terms job, @Nullable RoleProfile role) {
        var most = job.maxTotalShare() * fullWeek(job).count() / Share.FULL_TIME;
        return new Draft(first, second, job, role,
                Division.of(new Division.Job(required(job), overlap(first, second, role), most),
                        wish(first, job), wish(second, job), rhythm(first, second)));
    }

    private static Slots required(Terms job) {
        return new Slots(job.required());
    }

    private static Slots fullWeek(Terms job) {
        return job.model().fullWeek();
    }

    /** What the role wants, or else the one of the two who wants more. */
    private static int overlap(Profile first, Profile second, @Nullable RoleProfile role) {
        return role != null && role.overlapSlots() != null
                ? role.overlapSlots()
                : Stream.of(first, second).map(Profile::overlapSlots).filter(Objects::nonNull).mapToInt(Integer::intValue).max()
                        .orElse(0);
    }

    private static Wish wish(Profile person, Terms job) {
        int full = fullWeek(job).count();
        var pattern = person.pattern();
        var share = person.share() == null ? new Share(0, Share.FULL_TIME) : person.share();
        int least = Math.ceilDiv(share.least() * full, Share.FULL_TIME);
        return new Wish(pattern == null ? Slots.ALL : pattern.availableSlots(),
                pattern == null ? Slots.NONE : pattern.preferredSlots(), least,
                Math.max(least, share.most() * full / Share.FULL_TIME));
    }

    private static Rhythm rhythm(Profile first, Profile second) {
        var both = new HashSet<>(first.splits());
        both.retainAll(second.splits());
        if (both.isEmpty() || both.contains(Split.SPLIT_WEEKS)) {
            return Rhythm.DAYS_ON_END;
        }
        return both.contains(Split.ALTERNATE_WEEKS) ? Rhythm.WEEKS_ON_END : Rhythm.PARTS_OF_DAYS;
    }

    /** The text that is proposed, with no words in it. */
    public AgreementTerms terms() {
        return new AgreementTerms(wayOfSharing().orElse(WayOfSharing.HYBRID), new MemberTerms(division.first(), List.of()),
                new MemberTerms(division.second(), List.of()), null, role == null ? null : role.roleId(), required(job));
    }

    /** URIs of the strengths on which the first or the second would lead: what they rank high, and the other does not. */
    public List<String> leads(boolean ofFirst) {
        var own = high(ofFirst ? first : second);
        own.removeAll(high(ofFirst ? second : first));
        return own;
    }

    private static List<String> high(Profile person) {
        return new ArrayList<>(person.strengths().subList(0, Math.min(HIGH_RANKS, person.strengths().size())));
    }

    private Optional<WayOfSharing> wayOfSharing() {
        return Optional.ofNullable(first.wayOfSharing()).filter(way -> way == second.wayOfSharing());
    }

    /** Why it is proposed so, in sentences to one of the two: with their own values, and of the other's no more than whether they are kept to. */
    public List<String> reasons(boolean readerIsFirst) {
        var reasons = new ArrayList<String>();
        var gaps = terms().gaps();
        reasons.add(gaps.isEmpty()
                ? "Together you cover all " + Words.count(required(job).count(), "required slot") + "."
                : "Neither of you can work: " + SlotWords.of(gaps) + ".");
        own(readerIsFirst ? first : second, readerIsFirst ? division.first() : division.second(), reasons);
        partners(readerIsFirst ? second : first, readerIsFirst ? division.second() : division.first(), reasons);
        int overlap = terms().overlaps().count();
        int wanted = overlap(first, second, role);
        reasons.add("You overlap in " + Words.count(overlap, "slot") + " a fortnight"
                + (overlap == wanted ? "" : "; " + (overlap < wanted ? "more is wanted" : "that is what your shares come to"))
                + ".");
        if (division.first().count() + division.second().count() > job.maxTotalShare() * fullWeek(job).count()
                / Share.FULL_TIME) {
            reasons.add("Together you work more than is paid for.");
        }
        reasons.add(wayOfSharing().isPresent()
                ? "You both want the same way of sharing."
                : "You have not both told the same way of sharing: a mix is proposed.");
        return reasons;
    }

    private void own(Profile person, Slots slots, List<String> reasons) {
        reasons.add("You work " + amount(slots) + (person.share() == null
                ? "; you have not told how much you want to work."
                : (wish(person, job).miss(slots.count()) == 0 ? ", within your " : ", and want ") + person.share() + "."));
        if (person.pattern() == null) {
            reasons.add("You have not told when you work: any time was taken as possible.");
        } else {
            var onlyPossible = slots.minus(person.pattern().preferredSlots());
            if (!onlyPossible.isEmpty()) {
                reasons.add("Possible for you, and not preferred: " + SlotWords.of(onlyPossible) + ".");
            }
        }
    }

    private void partners(Profile person, Slots slots, List<String> reasons) {
        reasons.add("Your partner works " + amount(slots)
                + (wish(person, job).miss(slots.count()) == 0 ? "." : ", which is not what they want."));
        if (person.pattern() == null) {
            reasons.add("Your partner has not told when they work: any time was taken as possible.");
        }
    }

    private String amount(Slots slots) {
        return Words.count(slots.count(), "slot") + " a fortnight, " + Share.decimal(Sums.worth(slots, fullWeek(job)))
                + " of full time";
    }
}
