package jobshare.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Nothing that the suite stores contains personal data of an erased person: no table, topic, dead letter or log. */
@Order(19)
class ErasureResidueTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void erasureLeavesNoPersonalData() throws Exception {
        var words = ErasedPerson.get().words();
        var search = new StoredTextSearch(RunningSuite.get());
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertEquals(Set.of(), search.find(words)));
    }
}
