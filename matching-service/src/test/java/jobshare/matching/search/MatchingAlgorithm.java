package jobshare.matching.search;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.profile.RoleProfile;

/** What both the search and the plain reference answer; the contract suite runs on either. */
interface MatchingAlgorithm {

    record Ranked(PersonId person, int score) {
    }

    /** One and other by id. */
    record RankedPair(PersonId one, PersonId other, int score, int pairScore, int roleFit) {
    }

    List<Ranked> partners(PersonId asker, PairingFacts facts, int limit);

    List<RankedPair> pairs(RoleProfile role, PairingFacts facts, int limit);
}
