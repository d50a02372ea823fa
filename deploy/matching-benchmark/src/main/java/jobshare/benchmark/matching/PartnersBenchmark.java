package jobshare.benchmark.matching;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jobshare.matching.profile.Criterion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Finds the best 20 partners of a person. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PartnersBenchmark {

    static final int LIMIT = 20;
    private static final int[] SQL_WEIGHTS = ones(Criterion.SCHEDULE, Criterion.EXPERIENCE, Criterion.VALUES,
            Criterion.ASPIRATION, Criterion.WAY_OF_SHARING);
    private static final int[] LUCENE_WEIGHTS = ones(Criterion.SCHEDULE, Criterion.EXPERIENCE, Criterion.VALUES, Criterion.FIELD,
            Criterion.ASPIRATION, Criterion.WAY_OF_SHARING);

    private static int[] ones(Criterion... criteria) {
        return Stream.of(criteria).mapToInt(criterion -> 1).toArray();
    }

    @Benchmark
    public List<?> index(BenchmarkStaff staff, MatchingIndex index) {
        return index.partners(staff.nextAsker(), LIMIT);
    }

    @Benchmark
    public List<?> scan(BenchmarkStaff staff, ScanPeer scan) {
        return scan.partners(staff.nextAsker(), LIMIT);
    }

    @Benchmark
    public List<?> lucene(BenchmarkStaff staff, LucenePeer lucene) {
        return lucene.partners(staff.nextAsker(), LUCENE_WEIGHTS, LIMIT);
    }

    @Benchmark
    public List<?> sql(BenchmarkStaff staff, SqlPeer sql) {
        return sql.partners(staff.nextAsker(), SQL_WEIGHTS, LIMIT);
    }
}
