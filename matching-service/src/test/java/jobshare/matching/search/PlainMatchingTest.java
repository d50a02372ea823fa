package jobshare.matching.search;

import java.util.Collection;
import jobshare.matching.profile.Profile;

class PlainMatchingTest extends MatchingContract {

    @Override
    MatchingAlgorithm matching(Collection<Profile> people) {
        return new PlainMatching(people);
    }
}
