package jobshare.local.demo;

import jobshare.local.Suite;

/** Fills a fresh suite with the demo programme. */
public final class Demo {

    private Demo() {
    }

    /**
     * Called once per data folder, when all services are ready. A start that is broken off calls it again, so what is already
     * there must do no harm.
     */
    public static void load(Suite suite) {
    }
}
