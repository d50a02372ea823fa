package jobshare.benchmark.matching;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.search.Explanation;
import jobshare.matching.search.PairFinder;
import jobshare.matching.search.PairMatch;
import jobshare.matching.search.PartnerFilter;
import jobshare.matching.search.PartnerFinder;
import jobshare.matching.settings.MatchingModel;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The index of the service, with the explanation of each result. */
@State(Scope.Benchmark)
public class MatchingIndex {

    private final PeopleIndex people = new PeopleIndex(MatchingModel.standard());
    private final PartnerFinder partners = new PartnerFinder(people);
    private final PairFinder pairs = new PairFinder(people);

    @Setup
    public void fill(BenchmarkStaff staff) {
        staff.inBatches(people::upsertAll);
    }

    PeopleIndex people() {
        return people;
    }

    List<Explanation.Match> partners(PersonId asker, int limit) {
        return partners.best(asker, PairingFacts.NONE, PartnerFilter.NONE, limit);
    }

    List<PairMatch> pairs(RoleProfile role, int limit) {
        return pairs.best(role, PairingFacts.NONE, limit);
    }
}
