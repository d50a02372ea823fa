package jobshare.benchmark.matching;

import java.lang.management.ManagementFactory;

/** What the index takes on the heap: measured, not counted, as what is in use with it less what is in use without. */
final class Memory {

    private static final int COLLECTIONS = 3;

    private Memory() {
    }

    /** In bytes per person, all of the index: columns, table of ids, words. */
    static double perPerson(Staff staff) {
        long before = inUse();
        var index = new Index();
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
