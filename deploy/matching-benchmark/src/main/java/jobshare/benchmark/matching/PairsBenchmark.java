package jobshare.benchmark.matching;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Finds the best 20 pairs for a role, out of all pairs of eligible people. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PairsBenchmark {

    private static final int LIMIT = 20;

    @Benchmark
    public List<?> index(BenchmarkStaff staff, MatchingIndex index) {
        return index.pairs(staff.nextRole(), LIMIT);
    }

    @Benchmark
    public List<?> scan(BenchmarkStaff staff, ScanPeer scan) {
        return scan.pairs(staff.nextRole(), LIMIT);
    }

    @Benchmark
    public List<?> sql(BenchmarkStaff staff, SqlPeer sql) {
        return sql.pairs(staff.nextRole(), LIMIT);
    }
}
