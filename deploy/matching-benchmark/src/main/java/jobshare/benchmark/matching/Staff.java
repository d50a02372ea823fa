package jobshare.benchmark.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jobshare.kit.id.PersonId;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.Status;
import jobshare.matching.criterion.Visibility;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whom a measurement is about, and who asks. */
@State(Scope.Benchmark)
public class Staff {

    private static final int BATCH = 2000;
    private static final int ASKERS = 256;
    private static final int ROLES = 32;

    @Param("REALISTIC")
    public CrowdKind crowd;

    @Param("2000")
    public int size;

    private Crowd people;
    private List<PersonId> askers;
    private List<RoleProfile> roles;
    private int asked;

    public Staff() {
    }

    Staff(CrowdKind crowd, int size) {
        this.crowd = crowd;
        this.size = size;
        draw();
    }

    @Setup
    public void draw() {
        var checkout = Path.of(System.getProperty("jobshare.checkout"));
        var esco = Path.of(System.getProperty("jobshare.esco", checkout.resolve("../shared/data/esco-v1.1.1").toString()));
        people = new Crowd(crowd, Vocabulary.read(esco, checkout));
        askers = IntStream.range(0, size).mapToObj(people::person).filter(Staff::takesPart).limit(ASKERS)
                .map(Profile::personId).toList();
        roles = IntStream.range(0, ROLES).mapToObj(people::role).toList();
    }

    static boolean takesPart(Profile person) {
        return person.status() == Status.ACTIVE && person.visibility() != Visibility.HIDDEN;
    }

    /** Passes on everybody, some at a time, so that a million profiles never stand in memory together. */
    void inBatches(Consumer<List<Profile>> taker) {
        for (int from = 0; from < size; from += BATCH) {
            var batch = new ArrayList<Profile>(BATCH);
            for (int number = from; number < Math.min(size, from + BATCH); number++) {
                batch.add(people.person(number));
            }
            taker.accept(batch);
        }
    }

    List<PersonId> askers() {
        return askers;
    }

    /** Each in turn, so that no one answer is learnt by heart. */
    PersonId nextAsker() {
        return askers.get(asked++ % askers.size());
    }

    RoleProfile nextRole() {
        return roles.get(asked++ % roles.size());
    }

    RoleProfile role(int number) {
        return roles.get(number);
    }
}
