package jobshare.benchmark.matching;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The best 20 pairs for a role, out of all pairs of all eligible people. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PairsBenchmark {

    private static final int LIMIT = 20;

    @Benchmark
    public List<?> index(Staff staff, Index index) {
        return index.pairs(staff.nextRole(), LIMIT);
    }

    @Benchmark
    public List<?> scan(Staff staff, Scan scan) {
        return scan.pairs(staff.nextRole(), LIMIT);
    }

    @Benchmark
    public List<?> sql(Staff staff, Sql sql) {
        return sql.pairs(staff.nextRole(), LIMIT);
    }
}
