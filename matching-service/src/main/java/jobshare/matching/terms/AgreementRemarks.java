package jobshare.matching.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.WorkingShare;
import org.jspecify.annotations.Nullable;

/**
 * Points to check before signing. They do not prevent signing.
 *
 * @param outsideFirst slots of the first member outside the working pattern in their profile
 * @param outsideSecond the same for the second member
 * @param role the role as it is now; null if the agreement is for no role
 */
public record AgreementRemarks(
        AgreementTerms terms,
        AgreementTotals totals,
        Slots outsideFirst,
        Slots outsideSecond,
        @Nullable RoleProfile role) {

    /** As sentences. @param whose "your", for example, for the first (true) or the second (false) member */
    public List<String> texts(Function<Boolean, String> whose, Slots fullWeek) {
        var texts = new ArrayList<String>();
        for (var first : List.of(true, false)) {
            addMember(first, whose.apply(first), fullWeek, texts);
        }
        if (totals.excess() > 0) {
            texts.add("Your total share is " + WorkingShare.decimal(totals.total())
                    + " of full time; the employer pays for at most " + WorkingShare.decimal(totals.maxTotalShare()) + ".");
        }
        int overlap = terms.overlaps().count();
        if (role != null) {
            addRole(role, overlap, texts);
        }
        if (overlap == 0 && terms.handover() != null && terms.handover().minutesPerWeek() != null
                && terms.handover().minutesPerWeek() > 0) {
            texts.add("You reserve time for handover, but no half-day in which both of you work.");
        }
        return texts;
    }

    private void addRole(RoleProfile role, int overlap, List<String> texts) {
        if (role.requiredSlots() != null) {
            var open = role.requiredSlots().minus(terms.first().slots().or(terms.second().slots()));
            if (!open.isEmpty() && !terms.gaps().containsAll(open)) {
                texts.add("The role requires more half-days than this agreement. Nobody works: " + SlotText.of(open) + ".");
            }
        }
        if (role.overlapSlots() != null && overlap < role.overlapSlots()) {
            texts.add("The role asks for an overlap of " + Phrases.count(role.overlapSlots(), "half-day")
                    + " per fortnight; this agreement has " + overlap + ".");
        }
    }

    private void addMember(boolean first, String whose, Slots fullWeek, List<String> texts) {
        var outside = first ? outsideFirst : outsideSecond;
        if (!outside.isEmpty()) {
            texts.add("Outside the working pattern in " + whose + " profile: " + SlotText.of(outside) + ".");
        }
        int bySlots = AgreementTotals.shareOf(terms.of(first).slots(), fullWeek);
        if (totals.of(first) != bySlots) {
            texts.add(capitalized(whose) + " agreed share is " + WorkingShare.decimal(totals.of(first))
                    + ", but the half-days add up to " + WorkingShare.decimal(bySlots) + ".");
        }
    }

    private static String capitalized(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
