package jobshare.benchmark;

import java.util.List;

/** Waits until what was started before has been dealt with everywhere, so that it does not weigh on what is measured next. */
final class Quiet {

    private static final int LOOK_MILLIS = 500;
    private static final int BUSY_MILLIS = 60;
    private static final int LOOKS = 120;

    private Quiet() {
    }

    /** Returns once all processes together hardly use the CPU, or after a minute. */
    static void await(List<ProcessFigures> processes) throws InterruptedException {
        var before = ProcessFigures.cpu(processes);
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(LOOK_MILLIS);
            var now = ProcessFigures.cpu(processes);
            if (now.minus(before).toMillis() < BUSY_MILLIS) {
                return;
            }
            before = now;
        }
    }
}
