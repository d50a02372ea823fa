package jobshare.kit.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.pollinterval.IterativePollInterval;

/**
 * Makes Awaitility poll at once and then in growing intervals: most waits of the tests are for an event that takes a few
 * milliseconds, and the default is to look after 100 ms.
 */
public final class FrequentPolls implements QuarkusTestBeforeClassCallback {

    private static final Duration FIRST = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofMillis(100);

    @Override
    public void beforeClass(Class<?> testClass) {
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(IterativePollInterval.iterative(FrequentPolls::next, FIRST));
    }

    private static Duration next(Duration interval) {
        var doubled = interval.multipliedBy(2);
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
