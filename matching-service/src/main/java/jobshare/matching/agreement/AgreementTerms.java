package jobshare.matching.agreement;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.RoleId;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.WayOfSharing;
import org.jspecify.annotations.Nullable;

/**
 * The text of an agreement: what the two would sign.
 *
 * @param roleId the role that it is written for, if any
 * @param requiredSlots the slots that the two must cover between them; none where nothing is required
 */
public record AgreementTerms(
        WayOfSharing wayOfSharing,
        MemberTerms first,
        MemberTerms second,
        @Nullable Handover handover,
        @Nullable RoleId roleId,
        Slots requiredSlots,
        WorkingRules rules) {

    @SuppressWarnings("ConstantValue") // absent in an older text arrives as null
    public AgreementTerms {
        rules = rules == null ? WorkingRules.NONE : rules;
    }

    /** Without rules beside the working time. */
    public AgreementTerms(WayOfSharing wayOfSharing, MemberTerms first, MemberTerms second, @Nullable Handover handover,
            @Nullable RoleId roleId, Slots requiredSlots) {
        this(wayOfSharing, first, second, handover, roleId, requiredSlots, WorkingRules.NONE);
    }

    /** What the first or the second takes on. */
    public MemberTerms of(boolean first) {
        return first ? this.first : second;
    }

    /** Required slots that nobody works. */
    public Slots gaps() {
        return requiredSlots.minus(first.slots().or(second.slots()));
    }

    /** Slots that both work. */
    public Slots overlaps() {
        return first.slots().and(second.slots());
    }

    /** What is left when the words of the two are taken out, and the country that one works in. */
    public AgreementTerms withoutTexts() {
        return new AgreementTerms(wayOfSharing, first.withoutTexts(), second.withoutTexts(), null, roleId, requiredSlots,
                rules.withoutTexts());
    }

    /** Why it can't be signed as it stands, in words; empty when it can. */
    public List<String> obstacles() {
        var obstacles = new ArrayList<String>();
        if (!gaps().isEmpty()) {
            obstacles.add("Nobody works these required slots: " + SlotWords.of(gaps())
                    + ". Give each of them to one of the two, or require less.");
        }
        if (first.slots().isEmpty() || second.slots().isEmpty()) {
            obstacles.add("One of the two works no slot at all: a shared job has work for both.");
        }
        return obstacles;
    }
}
