package jobshare.matching.partnership;

import java.util.EnumSet;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.agreement.Agreement;

/** Who of the two may do what now. */
record Guard(Partnership partnership, PersonId proposedBy) {

    /** Nothing for those who are not in it. */
    Set<PartnershipAction> allowed(PersonId person) {
        var allowed = EnumSet.noneOf(PartnershipAction.class);
        if (!partnership.has(person)) {
            return allowed;
        }
        allowed.addAll(partnership.status().actions());
        if (person.equals(proposedBy)) {
            allowed.remove(PartnershipAction.CONFIRM);
        }
        if (partnership.agreement().map(text -> text.signedBy(partnership.isFirst(person))).orElse(true)) {
            allowed.remove(PartnershipAction.SIGN_AGREEMENT);
        }
        return allowed;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 with what is allowed instead */
    void check(PartnershipAction action, PersonId by) {
        var allowed = allowed(by);
        if (!allowed.contains(action)) {
            throw Problems.illegalTransition("Partnership " + partnership.id() + " is " + partnership.status() + ": '"
                    + action.verb() + "' is not open to you now." + why(action, by),
                    allowed.stream().map(PartnershipAction::verb).toList());
        }
    }

    /** What the status does not say. */
    private String why(PartnershipAction refused, PersonId by) {
        return switch (refused) {
            case SIGN_AGREEMENT -> partnership.agreement().map(text -> signed(text, partnership.isFirst(by)))
                    .orElse(" There is no agreement to sign yet: write one first.");
            case CONFIRM ->
                partnership.status() == PartnershipStatus.PROPOSED ? " You have proposed it: the other confirms." : "";
            default -> "";
        };
    }

    private static String signed(Agreement text, boolean first) {
        if (!text.signedBy(first)) {
            return "";
        }
        return " You have signed text " + text.number() + (text.signed() ? ", and so has the other." : "; the other has yet to.");
    }
}
