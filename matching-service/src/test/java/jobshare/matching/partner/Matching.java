package jobshare.matching.partner;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.RoleProfile;

/** What both the search and the plain reference answer; the contract suite runs on either. */
interface Matching {

    record Ranked(PersonId person, int score) {
    }

    /** One and other by id. */
    record RankedPair(PersonId one, PersonId other, int score, int pairScore, int roleFit) {
    }

    List<Ranked> partners(PersonId asker, Facts facts, int limit);

    List<RankedPair> pairs(RoleProfile role, Facts facts, int limit);
}
