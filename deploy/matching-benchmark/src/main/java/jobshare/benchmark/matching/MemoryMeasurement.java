package jobshare.benchmark.matching;

import java.lang.management.ManagementFactory;

/** Measures the heap that the index takes, as the difference of used memory with and without it. */
final class MemoryMeasurement {

    private static final int COLLECTIONS = 3;

    private MemoryMeasurement() {
    }

    /** Bytes per person for the whole index: columns, table of ids and dictionary. */
    static double perPerson(BenchmarkStaff staff) {
        long before = inUse();
        var index = new MatchingIndex();
        index.fill(staff);
        long with = inUse();
        if (index.people().snapshot().people() != staff.size) {
            throw new IllegalStateException("The index holds " + index.people().snapshot().people() + " of " + staff.size);
        }
        return (with - before) / (double) staff.size;
    }

    private static long inUse() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
