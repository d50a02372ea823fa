package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void takesTheNearestRankOfWhatWasMeasured() {
        var hundred = new Percentiles(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList());
        assertEquals(50, hundred.at(50));
        assertEquals(99, hundred.at(99));
        assertEquals(100, hundred.at(100));
        assertEquals(1, hundred.least());
    }

    @Test
    void roundsTheRankUp() {
        var four = new Percentiles(List.of(10.0, 40.0, 20.0, 30.0));
        assertEquals(20, four.at(50));
        assertEquals(40, four.at(99));
    }

    @Test
    void takesTheMiddleOfAnEvenNumberAsTheMedian() {
        assertEquals(25, new Percentiles(List.of(10.0, 40.0, 20.0, 30.0)).median());
        assertEquals(20, new Percentiles(List.of(10.0, 40.0, 20.0)).median());
    }

    @Test
    void hasNothingToSayOfNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Percentiles(List.of()));
    }
}
