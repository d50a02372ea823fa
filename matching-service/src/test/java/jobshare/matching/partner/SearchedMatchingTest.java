package jobshare.matching.partner;

import java.util.Collection;
import jobshare.matching.criterion.Profile;

class SearchedMatchingTest extends MatchingContract {

    @Override
    Matching matching(Collection<Profile> people) {
        return new SearchedMatching(people);
    }
}
