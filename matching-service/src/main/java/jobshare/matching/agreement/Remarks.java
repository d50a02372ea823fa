package jobshare.matching.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.Words;
import org.jspecify.annotations.Nullable;

/**
 * What is worth a look before one signs, and yet keeps nobody from signing.
 *
 * @param outsideFirst slots of the first that the first's profile does not offer
 * @param outsideSecond the same for the second
 * @param role the role as it is now; null where the two agree for none
 */
public record Remarks(AgreementTerms terms, Sums sums, Slots outsideFirst, Slots outsideSecond, @Nullable RoleProfile role) {

    /** In sentences. @param whose "your", say, for the first (true) or the second (false) */
    public List<String> texts(Function<Boolean, String> whose, Slots fullWeek) {
        var texts = new ArrayList<String>();
        for (var first : List.of(true, false)) {
            member(first, whose.apply(first), fullWeek, texts);
        }
        if (sums.tooMuch() > 0) {
            texts.add("Together that is " + Share.decimal(sums.total()) + " of full time; at most " + Share.decimal(sums.most())
                    + " is paid for.");
        }
        int overlap = terms.overlaps().count();
        if (role != null) {
            role(role, overlap, texts);
        }
        if (overlap == 0 && terms.handover() != null && terms.handover().minutesPerWeek() != null
                && terms.handover().minutesPerWeek() > 0) {
            texts.add("Time is set aside for handover, and there is no slot in which both work.");
        }
        return texts;
    }

    private void role(RoleProfile wanted, int overlap, List<String> texts) {
        if (wanted.requiredSlots() != null) {
            var open = wanted.requiredSlots().minus(terms.first().slots().or(terms.second().slots()));
            if (!open.isEmpty() && !terms.gaps().containsAll(open)) {
                texts.add("The role requires more than you do; nobody works: " + SlotWords.of(open) + ".");
            }
        }
        if (wanted.overlapSlots() != null && overlap < wanted.overlapSlots()) {
            texts.add("The role wants an overlap of " + Words.count(wanted.overlapSlots(), "slot") + " a fortnight; here it is "
                    + overlap + ".");
        }
    }

    private void member(boolean first, String whose, Slots fullWeek, List<String> texts) {
        var outside = first ? outsideFirst : outsideSecond;
        if (!outside.isEmpty()) {
            texts.add("Not in the working pattern of " + whose + " profile: " + SlotWords.of(outside) + ".");
        }
        int bySlots = Sums.worth(terms.of(first).slots(), fullWeek);
        if (sums.of(first) != bySlots) {
            texts.add("Of " + whose + " share of " + Share.decimal(sums.of(first)) + ": the slots come to "
                    + Share.decimal(bySlots) + ".");
        }
    }
}
