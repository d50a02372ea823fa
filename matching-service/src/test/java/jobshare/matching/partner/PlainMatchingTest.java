package jobshare.matching.partner;

import java.util.Collection;
import jobshare.matching.criterion.Profile;

class PlainMatchingTest extends MatchingContract {

    @Override
    Matching matching(Collection<Profile> people) {
        return new PlainMatching(people);
    }
}
