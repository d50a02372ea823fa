package jobshare.matching.partnership;

import java.util.EnumSet;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection;
import jobshare.matching.terms.AgreementVersion;

/** Decides what a member may do now, and why not. */
record TransitionGuard(Partnership partnership, PersonId proposedBy) {

    /** The allowed actions; none for people who are not members. */
    Set<PartnershipAction> allowed(PersonId person) {
        var allowed = EnumSet.noneOf(PartnershipAction.class);
        if (!partnership.has(person)) {
            return allowed;
        }
        allowed.addAll(partnership.status().actions());
        if (person.equals(proposedBy)) {
            allowed.remove(PartnershipAction.CONFIRM);
        }
        if (partnership.agreement().map(version -> version.isSignedBy(partnership.isFirst(person))).orElse(true)) {
            allowed.remove(PartnershipAction.SIGN_AGREEMENT);
        }
        return allowed;
    }

    /** @throws Rejection.IllegalTransition with the allowed actions */
    void require(PartnershipAction action, PersonId by) {
        var allowed = allowed(by).stream().map(PartnershipAction::verb).toList();
        if (!allowed.contains(action.verb())) {
            throw new Rejection.IllegalTransition(
                    "You cannot " + action.phrase() + " now. " + reason(action, by) + "Status is " + partnership.status()
                            + "; allowed actions: " + (allowed.isEmpty() ? "none" : String.join(", ", allowed)) + ".",
                    allowed);
        }
    }

    /** What the status alone does not explain. */
    private String reason(PartnershipAction rejected, PersonId by) {
        return switch (rejected) {
            case SIGN_AGREEMENT -> partnership.agreement()
                    .map(version -> signatures(version, partnership.isFirst(by)))
                    .orElse("There is no agreement yet; write one first. ");
            case CONFIRM -> partnership.status() == PartnershipStatus.PROPOSED && by.equals(proposedBy)
                    ? "You proposed the partnership, so your partner confirms it. "
                    : "";
            case WRITE_AGREEMENT, SET_JOINT_INTENT, ADD_TO_HISTORY, PAUSE, RESUME, DISSOLVE -> "";
        };
    }

    private static String signatures(AgreementVersion version, boolean first) {
        if (!version.isSignedBy(first)) {
            return "";
        }
        return "You already signed version " + version.number()
                + (version.isSigned() ? ", and so did your partner. " : "; your partner has not signed it yet. ");
    }
}
