package jobshare.matching.constraint;

import org.jspecify.annotations.Nullable;

/** Constraints on the relationship of two people: blocks, declines and partnerships. */
final class RelationshipRules {

    static final String PARTNERED = "You are in an active partnership.";

    private RelationshipRules() {
    }

    static Outcome notBlocked(PairingContext pairing) {
        return Outcome.of(!pairing.facts().blocked(pairing.mine().personId(), pairing.theirs().personId()));
    }

    static Outcome noRecentDecline(PairingContext pairing) {
        return Outcome.of(!pairing.facts().declined(pairing.mine().personId(), pairing.theirs().personId()));
    }

    static Outcome free(PairingContext pairing) {
        return Outcome.of(partnership(pairing) == null && pairing.facts().partnership(pairing.theirs().personId()) == null);
    }

    static String notFree(PairingContext pairing) {
        var partnership = partnership(pairing);
        if (partnership == null) {
            return "The other person is not available as a partner.";
        }
        return partnership.includes(pairing.theirs().personId()) ? "You are already partners." : PARTNERED;
    }

    private static @Nullable ActivePartnership partnership(PairingContext pairing) {
        return pairing.facts().partnership(pairing.mine().personId());
    }
}
