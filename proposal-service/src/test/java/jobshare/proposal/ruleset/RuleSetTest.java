package jobshare.proposal.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

    private static final RuleSets RULES = RuleSetFiles.load();
    private static final RuleSet GB = RULES.named("GB-2024");
    private static final RuleSet NL = RULES.named("NL-2016");

    @Test
    void everyFileIsInTheIndex() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/rulesets"))) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json"))
                    .collect(Collectors.toSet());
            assertEquals(names, Set.copyOf(Files.readAllLines(Path.of("src/main/resources/rulesets/index.txt"))));
        }
    }

    @Test
    void knowsTheEightBritishGrounds() {
        assertEquals(8, GB.grounds().size());
        assertTrue(GB.consultBeforeRefusal());
        assertEquals(2, GB.limit().requests());
    }

    /** Worked by hand: two months beginning with the day of the request end on the day before the corresponding one. */
    @ParameterizedTest
    @CsvSource({
            "2026-06-10, 2026-08-09",
            "2026-01-01, 2026-02-28",
            "2028-01-01, 2028-02-29",
            "2026-05-01, 2026-06-30",
            "2026-03-01, 2026-04-30",
            "2026-12-31, 2027-02-28",
            "2026-12-30, 2027-02-28",
            "2026-12-29, 2027-02-28",
            "2027-12-29, 2028-02-28",
            "2027-12-31, 2028-02-29",
            "2026-07-31, 2026-09-30",
    })
    void britishDecisionsAreDueWithinTwoMonths(LocalDate made, LocalDate due) {
        assertEquals(due, GB.deadlines(made, made).orElseThrow().decisionDueOn());
    }

    @Test
    void aDayEndsWhenItEndsInTheZoneOfTheLaw() {
        assertEquals(Instant.parse("2026-03-29T23:00:00Z"), dueAt("2026-01-30"), "summer time began that night");
        assertEquals(Instant.parse("2026-03-29T00:00:00Z"), dueAt("2026-01-29"), "the day before it did not");
        assertEquals(Instant.parse("2026-10-26T00:00:00Z"), dueAt("2026-08-26"), "the day of 25 hours");
    }

    private static Instant dueAt(String made) {
        return GB.deadlines(LocalDate.parse(made), LocalDate.parse(made)).orElseThrow().decisionDueAt();
    }

    /** Worked by hand: decided at least one month before the day of effect, which is at least two months off. */
    @ParameterizedTest
    @CsvSource({
            "2026-06-10, 2026-08-10, 2026-07-10",
            "2026-01-15, 2026-03-31, 2026-02-28",
            "2028-01-15, 2028-03-31, 2028-02-29",
            "2026-01-15, 2026-04-01, 2026-03-01",
    })
    void dutchDecisionsAreDueAMonthBeforeTheChange(LocalDate made, LocalDate effect, LocalDate due) {
        assertEquals(due, NL.deadlines(made, effect).orElseThrow().decisionDueOn());
        assertTrue(!NL.earliestEffect(made).isAfter(effect));
    }

    @Test
    void noLawSetsNoDeadline() {
        var none = RULES.named("NONE");
        assertTrue(none.deadlines(LocalDate.EPOCH, LocalDate.EPOCH).isEmpty());
        assertTrue(!none.asksForGround());
    }

    @Test
    void takesTheRulesInForceOnTheDay() {
        assertEquals(GB, RULES.of("GB", LocalDate.of(2026, 1, 1)).orElseThrow());
        assertTrue(RULES.of("GB", LocalDate.of(2024, 4, 5)).isEmpty(), "before the Act of 2023 came into force");
        assertEquals(GB, RULES.of("GB-SCT", LocalDate.of(2026, 1, 1)).orElseThrow(), "a subdivision falls back on its country");
        assertTrue(RULES.of("FR", LocalDate.of(2026, 1, 1)).isEmpty());
    }

    @Test
    void rejectsTwoThatHoldOnTheSameDay() {
        var twin = new RuleSet("GB-TWIN", "GB", GB.title(), LocalDate.of(2025, 1, 1), null, GB.timeZone(), GB.sources(), null,
                null,
                null, false, List.of(), false, false, Silence.OVERDUE, GB.warnBefore());
        assertThrows(IllegalArgumentException.class, () -> new RuleSets(List.of(GB, twin)));
    }
}
