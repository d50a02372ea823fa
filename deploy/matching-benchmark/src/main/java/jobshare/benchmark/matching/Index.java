package jobshare.benchmark.matching;

import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.index.People;
import jobshare.matching.partner.Explanation;
import jobshare.matching.partner.Filter;
import jobshare.matching.partner.PairMatch;
import jobshare.matching.partner.Pairs;
import jobshare.matching.partner.Partners;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The service's own index, asked as the service asks it: exact, with the explanation of each that is found. */
@State(Scope.Benchmark)
public class Index {

    private final People people = new People(Model.standard());
    private final Partners partners = new Partners(people);
    private final Pairs pairs = new Pairs(people);

    @Setup
    public void fill(Staff staff) {
        staff.inBatches(people::upsertAll);
    }

    People people() {
        return people;
    }

    List<Explanation.Match> partners(PersonId asker, int limit) {
        return partners.best(asker, Facts.NONE, Filter.NONE, limit);
    }

    List<PairMatch> pairs(RoleProfile role, int limit) {
        return pairs.best(role, Facts.NONE, limit);
    }
}
