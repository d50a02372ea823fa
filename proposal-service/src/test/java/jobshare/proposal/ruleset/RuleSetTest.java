package jobshare.proposal.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rules apply where and when, and the contents of the files. */
class RuleSetTest {

    private static final RuleSets RULES = RuleSetFiles.load();
    private static final RuleSet GB = RULES.named("GB-2024");

    @Test
    void listsEveryFileInTheIndex() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/rulesets"))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .collect(Collectors.toSet());
            assertEquals(names, Set.copyOf(Files.readAllLines(Path.of("src/main/resources/rulesets/index.txt"))));
        }
    }

    @Test
    void coversEveryPromisedJurisdiction() {
        assertEquals(List.of("DE-2025", "EU-2022", "GB-2024", "GB-2027", "NL-2016", "NONE", "US-CA-SF-2022", "US-VT-2014"),
                RULES.all().stream().map(RuleSet::id).toList());
    }

    static Stream<RuleSet> all() {
        return RULES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRuleSetHasSourcesAndADisclaimer(RuleSet set) {
        assertFalse(set.sources().isEmpty());
        assertFalse(set.notes().isEmpty());
        assertEquals("Not legal advice.", set.disclaimer());
    }

    @Test
    void marksRulesThatAreNotInForceAsIntended() {
        assertTrue(RULES.named("GB-2027").notes().stream().anyMatch(note -> note.kind() == Note.Kind.INTENDED));
        assertTrue(GB.notes().stream().noneMatch(note -> note.kind() == Note.Kind.INTENDED));
    }

    @Test
    void britishRefusalsNeedOneOfEightGroundsAndFrom2027AnExplanation() {
        var next = RULES.named("GB-2027");
        assertEquals(8, GB.grounds().size());
        assertEquals(GB.grounds().stream().map(Ground::code).toList(), next.grounds().stream().map(Ground::code).toList());
        assertFalse(GB.requiresExplanation());
        assertTrue(next.requiresExplanation());
        assertTrue(GB.requiresConsultation() && next.requiresConsultation());
        assertEquals(GB.validUntil(), next.validFrom());
    }

    @Test
    void onlyGermanLawProtectsTheRemainingPartner() {
        assertNotNull(RULES.named("DE-2025").dismissalProtection());
        assertTrue(RULES.all()
                .stream()
                .filter(set -> !set.jurisdiction().equals("DE"))
                .allMatch(set -> set.dismissalProtection() == null));
    }

    @Test
    void withoutALawThereAreNeitherDeadlinesNorGrounds() {
        var none = RULES.named("NONE");
        assertTrue(none.decisionDueOn(LocalDate.EPOCH, LocalDate.EPOCH, null).isEmpty());
        assertTrue(none.meetingDueOn(LocalDate.EPOCH).isEmpty());
        assertFalse(none.requiresGround());
    }

    /** Midnight is where the law holds: London in summer is an hour ahead of UTC, Vermont five behind in winter. */
    @ParameterizedTest
    @CsvSource({"GB,       2026-07-01T12:00:00Z, GB-2024", "GB,       2026-12-31T23:59:59Z, GB-2024",
            "GB,       2027-01-01T00:00:00Z, GB-2027", "GB,       2024-04-05T22:59:59Z,",
            "GB,       2024-04-05T23:00:00Z, GB-2024", "GB-SCT,   2026-07-01T12:00:00Z, GB-2024",
            "DE,       2024-12-31T22:59:59Z, EU-2022", "DE,       2024-12-31T23:00:00Z, DE-2025",
            "DE-BY,    2026-07-01T12:00:00Z, DE-2025", "FR,       2026-07-01T12:00:00Z, EU-2022",
            "FR-75,    2026-07-01T12:00:00Z, EU-2022", "EU,       2026-07-01T12:00:00Z, EU-2022",
            "NL,       2026-07-01T12:00:00Z, NL-2016", "US-VT,    2014-01-01T04:59:59Z,",
            "US-VT,    2014-01-01T05:00:00Z, US-VT-2014", "US-CA-SF, 2026-07-01T12:00:00Z, US-CA-SF-2022",
            "US-CA,    2026-07-01T12:00:00Z,", "US,       2026-07-01T12:00:00Z,", "CH,       2026-07-01T12:00:00Z,",
            "NONE,     2026-07-01T12:00:00Z, NONE",})
    void findsTheRulesInForce(String jurisdiction, Instant at, String id) {
        assertEquals(id, RULES.of(jurisdiction, at).map(RuleSet::id).orElse(null));
    }

    @Test
    void theEuropeanUnionCoversItsTwentySevenMembers() {
        assertEquals(27, RULES.named("EU-2022").covers().size());
        assertFalse(RULES.named("EU-2022").covers().contains("GB"));
    }

    @Test
    void rejectsTwoRuleSetsInForceOnTheSameDay() {
        assertThrows(IllegalArgumentException.class, () -> new RuleSets(List.of(GB, renamed(GB, "GB-TWIN", "GB", List.of()))));
    }

    @Test
    void rejectsTwoRuleSetsForTheSameCountry() {
        var union = RULES.named("EU-2022");
        assertThrows(IllegalArgumentException.class,
                () -> new RuleSets(List.of(union, renamed(union, "XA-TWIN", "XA", List.of("FR")))));
        assertNull(
                new RuleSets(List.of(union, renamed(union, "XA-1", "XA", List.of("CH")))).of("LI", Instant.now()).orElse(null));
    }

    private static RuleSet renamed(RuleSet set, String id, String jurisdiction, List<String> covers) {
        return new RuleSet(id, jurisdiction, covers, set.title(), set.validFrom(), null, set.timeZone(), set.sources(),
                set.notes(), set.conditions(), null, null, null, null, null, false, List.of(), false, false, null,
                NoDecisionEffect.OVERDUE, null, set.warnBefore());
    }
}
