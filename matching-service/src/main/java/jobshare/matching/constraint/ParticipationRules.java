package jobshare.matching.constraint;

import jobshare.matching.encoding.EncodedProfile;

/** Constraints on participation: two different people, both active and visible. */
final class ParticipationRules {

    static final String PAUSED = "Your profile is paused. Set its status to ACTIVE to be matched.";
    static final String HIDDEN = "Your profile is hidden. Set its visibility to ANONYMOUS or OPEN to be matched.";

    private ParticipationRules() {
    }

    static Outcome another(PairingContext pairing) {
        return Outcome.of(pairing.mine().idLow != pairing.theirs().idLow || pairing.mine().idHigh != pairing.theirs().idHigh);
    }

    static Outcome active(PairingContext pairing) {
        return Outcome.of(pairing.mine().active && pairing.theirs().active);
    }

    static Outcome visible(PairingContext pairing) {
        return Outcome.of(pairing.mine().visible && pairing.theirs().visible);
    }

    static String notActive(PairingContext pairing) {
        return pairing.mine().active ? "The other person has paused their profile." : PAUSED;
    }

    static String notVisible(PairingContext pairing) {
        return pairing.mine().visible ? "The other person has hidden their profile." : HIDDEN;
    }

    static boolean participates(EncodedProfile person) {
        return person.active && person.visible;
    }
}
