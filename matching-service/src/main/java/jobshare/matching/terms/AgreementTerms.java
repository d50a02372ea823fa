package jobshare.matching.terms;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.WayOfSharing;
import org.jspecify.annotations.Nullable;

/**
 * The terms of an agreement.
 *
 * @param roleId the role that the agreement is for, if any
 * @param requiredSlots the slots that at least one member must work
 */
public record AgreementTerms(
        WayOfSharing wayOfSharing,
        MemberTerms first,
        MemberTerms second,
        @Nullable Handover handover,
        @Nullable RoleId roleId,
        Slots requiredSlots,
        WorkingRules rules) {

    @SuppressWarnings("ConstantValue") // null in stored JSON without the field
    public AgreementTerms {
        rules = rules == null ? WorkingRules.NONE : rules;
    }

    /** Terms without working rules. */
    public AgreementTerms(WayOfSharing wayOfSharing, MemberTerms first, MemberTerms second, @Nullable Handover handover,
            @Nullable RoleId roleId, Slots requiredSlots) {
        this(wayOfSharing, first, second, handover, roleId, requiredSlots, WorkingRules.NONE);
    }

    /** The terms of the first or the second member. */
    public MemberTerms of(boolean first) {
        return first ? this.first : second;
    }

    /** Required slots that neither member works. */
    public Slots gaps() {
        return requiredSlots.minus(first.slots().or(second.slots()));
    }

    /** Slots that both members work. */
    public Slots overlaps() {
        return first.slots().and(second.slots());
    }

    /** The same terms without free text and without holiday regions. */
    public AgreementTerms withoutFreeText() {
        return new AgreementTerms(wayOfSharing, first.withoutFreeText(), second.withoutFreeText(), null, roleId, requiredSlots,
                rules.withoutFreeText());
    }

    /** Why the agreement cannot be signed; empty if it can. */
    public List<String> blockers() {
        var blockers = new ArrayList<String>();
        if (!gaps().isEmpty()) {
            blockers.add("Nobody works these required half-days: " + SlotText.of(gaps())
                    + ". Assign each half-day to one of you, or require fewer half-days.");
        }
        if (first.slots().isEmpty() || second.slots().isEmpty()) {
            blockers.add("One of you works no half-days. Assign at least one half-day to each of you.");
        }
        return blockers;
    }
}
