package jobshare.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    private static final double ACCURACY = 0.01;

    @Test
    void returnsMeasuredValues() {
        var hundred = Percentiles.of(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) (101 - i)).toList());
        assertEquals(50, hundred.at(50), ACCURACY);
        assertEquals(99, hundred.at(99), ACCURACY);
        assertEquals(100, hundred.at(100), ACCURACY);
        assertEquals(1, hundred.min(), ACCURACY);
        assertEquals(100, hundred.max(), ACCURACY);
        assertEquals(100, hundred.count());
    }

    @Test
    void roundsTheRankUp() {
        var four = Percentiles.of(List.of(10.0, 40.0, 20.0, 30.0));
        assertEquals(20, four.at(50), ACCURACY);
        assertEquals(40, four.at(99), ACCURACY);
    }

    @Test
    void keepsFourDigitsOfSmallAndLargeValues() {
        var values = Percentiles.of(List.of(0.6543, 12_340.0));
        assertEquals(0.6543, values.min(), 0.0001);
        assertEquals(12_340, values.max(), 1.5);
    }

    @Test
    void takesTheLowerMiddleValueAsTheMedian() {
        assertEquals(20, Percentiles.median(List.of(10.0, 40.0, 20.0, 30.0)), ACCURACY);
        assertEquals(20, Percentiles.median(List.of(10.0, 40.0, 20.0)), ACCURACY);
    }

    @Test
    void rejectsAnEmptyCollection() {
        assertThrows(IllegalArgumentException.class, () -> Percentiles.of(List.of()));
    }
}
