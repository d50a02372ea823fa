package jobshare.benchmark.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import jobshare.kit.id.PersonId;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.ProfileStatus;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.Visibility;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The staff, askers and roles of a measurement. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the parameters and calls draw()
public class BenchmarkStaff {

    private static final int BATCH = 2000;
    private static final int ASKERS = 256;
    private static final int ROLES = 32;

    @Param("REALISTIC")
    public StaffKind kind;

    @Param("2000")
    public int size;

    private StaffGenerator people;
    private List<PersonId> askers;
    private List<RoleProfile> roles;
    private int asked;

    public BenchmarkStaff() {
    }

    BenchmarkStaff(StaffKind kind, int size) {
        this.kind = kind;
        this.size = size;
        draw();
    }

    @Setup
    public void draw() {
        var checkout = Path.of(System.getProperty("jobshare.checkout"));
        var esco = Path.of(System.getProperty("jobshare.esco", checkout.resolve("../shared/data/esco-v1.1.1").toString()));
        people = new StaffGenerator(kind, Vocabulary.read(esco, checkout));
        askers = IntStream.range(0, size)
                .mapToObj(people::person)
                .filter(BenchmarkStaff::participates)
                .limit(ASKERS)
                .map(Profile::personId)
                .toList();
        roles = IntStream.range(0, ROLES).mapToObj(people::role).toList();
    }

    static boolean participates(Profile person) {
        return person.status() == ProfileStatus.ACTIVE && person.visibility() != Visibility.HIDDEN;
    }

    /** Passes on all people in batches, so that a million profiles are never in memory at once. */
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

    /** Each asker in turn, so that no answer is cached. */
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
