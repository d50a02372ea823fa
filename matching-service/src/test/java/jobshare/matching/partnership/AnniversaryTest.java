package jobshare.matching.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnniversaryTest {

    @ParameterizedTest(name = "from {0}, on {1}: {2} years, next on {3}")
    @CsvSource({"2020-05-01, 2020-05-01, 0, 2021-05-01", "2020-05-01, 2021-04-30, 0, 2021-05-01",
            "2020-05-01, 2021-05-01, 1, 2022-05-01", "2020-05-01, 2024-12-31, 4, 2025-05-01",
            "2020-12-31, 2021-01-01, 0, 2021-12-31", "2020-02-29, 2021-02-27, 0, 2021-02-28",
            "2020-02-29, 2021-02-28, 1, 2022-02-28", "2020-02-29, 2023-02-28, 3, 2024-02-29",
            "2020-02-29, 2024-02-28, 3, 2024-02-29", "2020-02-29, 2024-02-29, 4, 2025-02-28"})
    void isOnTheSameDateEachYear(LocalDate first, LocalDate day, int years, LocalDate next) {
        assertEquals(years, Anniversary.years(first, day));
        assertEquals(next, Anniversary.after(first, day));
    }
}
