package jobshare.matching.search;

import java.util.Collection;
import jobshare.matching.profile.Profile;

class IndexedMatchingTest extends MatchingContract {

    @Override
    MatchingAlgorithm matching(Collection<Profile> people) {
        return new IndexedMatching(people);
    }
}
