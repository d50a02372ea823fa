package jobshare.proposal.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule sets in the employer's folder, and the reports on broken files. */
class RuleSetFilesTest {

    private static final Path BUILT_IN = Path.of("src/main/resources/rulesets");

    @TempDir
    Path folder;
    private String german;

    @BeforeEach
    void read() throws IOException {
        german = Files.readString(BUILT_IN.resolve("de-2025.json"));
    }

    @Test
    void loadsANewRuleSetFromAFile() throws IOException {
        write("ch.json", german.replace("DE-2025", "CH-OWN").replace("\"DE\"", "\"CH\""));
        Files.writeString(folder.resolve("README.txt"), "no rule set");
        var rules = RuleSetFiles.load(Optional.of(folder));
        assertEquals("CH-OWN", rules.of("CH", Instant.parse("2026-07-01T12:00:00Z")).orElseThrow().id());
        assertEquals(RuleSetFiles.load().all().size() + 1, rules.all().size());
    }

    @Test
    void loadsTheBuiltInRuleSetsWithoutAFolder() {
        assertEquals(RuleSetFiles.load().all(), RuleSetFiles.load(Optional.empty()).all());
    }

    @Test
    void aFileWithTheIdOfABuiltInRuleSetReplacesIt() throws IOException {
        for (var name : new String[]{"gb-2024.json", "gb-2027.json"}) {
            write(name, Files.readString(BUILT_IN.resolve(name)).replace("\"2027-01-01\"", "\"2027-10-01\""));
        }
        var rules = RuleSetFiles.load(Optional.of(folder));
        assertEquals(LocalDate.of(2027, 10, 1), rules.named("GB-2027").validFrom());
        assertEquals("GB-2024", rules.of("GB", Instant.parse("2027-09-30T12:00:00Z")).orElseThrow().id());
        assertEquals(RuleSetFiles.load().all().size(), rules.all().size());
    }

    /** What is in the file, what stands there instead, and what is said of it. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
            "'\"validFrom\": \"2025-01-01\"' | '\"validFrom\": \"1 January\"'                     | validFrom:",
            "'\"validFrom\": \"2025-01-01\"' | '\"validFrom\": null'                              | validFrom: is missing",
            "'\"validFrom\": \"2025-01-01\",' | ''                                                 | validFrom",
            "'\"validUntil\": null' | '\"validUntil\": \"2024-01-01\"'                            | 'validUntil: 2024-01-01 "
                    + "is not after validFrom, 2025-01-01'",
            "'\"timeZone\": \"Europe/Berlin\"' | '\"timeZone\": \"Europe/Bonn\"'                  | 'timeZone: "
                    + "''Europe/Bonn'' is not a time zone'",
            "'\"id\": \"DE-2025\"' | '\"id\": \"de 2025\"'                                        | 'id: ''de 2025'''",
            "'\"jurisdiction\": \"DE\"' | '\"jurisdiction\": \"Germany\"'                         | 'jurisdiction: ''Germany'''",
            "'\"covers\": []' | '\"covers\": [\"AT\", \"AT\"]'                                    | 'covers[1]: AT occurs twice'",
            "'\"covers\": []' | '\"covers\": null'                                                | covers: is missing",
            "'\"noDecisionEffect\": \"GRANTED\"' | '\"noDecisionEffect\": \"MAYBE\"'                                | "
                    + "'noDecisionEffect: ''MAYBE'' is not a known value; known values: OVERDUE, GRANTED'",
            "'\"noDecisionEffect\": \"GRANTED\"' | '\"noDecisionEffect\": null'                                     | "
                    + "noDecisionEffect: is missing",
            "'\"onlyOnePending\": true' | '\"onlyOnePending\": null'                                      | onlyOnePending",
            "'\"onlyOnePending\": true' | '\"onlyOnePending\": true, \"colour\": 1'                        | 'colour: is "
                    + "unknown; known fields: appeal'",
            "'\"onlyOnePending\": true' | '\"onlyOnePending\": true, \"onlyOnePending\": false'               | onlyOnePending",
            "'\"requests\": 1' | '\"requests\": 0'                                                | limit.requests: a limit of 0",
            "'\"within\": \"P2Y\"' | '\"within\": \"two years\"'                                  | limit.within:",
            "'\"within\": \"P2Y\"' | '\"within\": \"-P2Y\"'                                       | limit.within: P-2Y is "
                    + "not a positive time",
            "'\"counted\": \"DECIDED\"' | '\"counted\": \"MADE_IN_CALENDAR_YEAR\"'                | limit.within: P2Y must be P1Y",
            "'\"counted\": \"WHOLE_PERIOD_BEFORE_EFFECT\", \"period\": \"P1M\"' | '\"counted\": "
                    + "\"WHOLE_PERIOD_BEFORE_EFFECT\", \"period\": \"P0D\"' | decision.period: P0D is not a positive time",
            "'\"counted\": \"WHOLE_PERIOD_BEFORE_EFFECT\"' | '\"counted\": \"AFTER_MEETING\"'     | decision.counted: "
                    + "counts from the meeting",
            "'\"noticeBeforeEffect\": {\"period\": \"P3M\", \"counted\": \"WHOLE_PERIOD_BETWEEN\"}' | "
                    + "'\"noticeBeforeEffect\": null' | decision.counted: counts back",
            "'\"decision\": {\"counted\": \"WHOLE_PERIOD_BEFORE_EFFECT\", \"period\": \"P1M\"}' | '\"decision\": null' | "
                    + "noDecisionEffect: is GRANTED",
            "'\"code\": \"WORKFLOW\"' | '\"code\": \"ORGANISATION\"'                              | 'grounds[1]: "
                    + "ORGANISATION occurs twice'",
            "'\"code\": \"WORKFLOW\"' | '\"code\": \"work flow\"'                                 | 'grounds[1].code: "
                    + "''work flow'''",
            "'\"code\": \"WORKFLOW\"' | '\"code\": null'                                          | 'grounds[1].code:'",
            "'\"url\": \"https://www.gesetze-im-internet.de/tzbfg/__8.html\"' | '\"url\": \"paper\"' | 'sources[0].url:'",
            "'\"minimum\": \"P6M\"' | '\"minimum\": \"P-1M\"'                                     | conditions.service.minimum:",
            "'\"weeklyHours\": null' | '\"weeklyHours\": -8'                                      | conditions.weeklyHours:",
            "'\"warnBefore\": \"P14D\"' | '\"warnBefore\": null'                                  | warnBefore: is missing",
            "'\"appeal\": null' | '\"appeal\": {\"within\": null, \"meetingWithin\": null, \"decidedWithin\": null}' | "
                    + "appeal.within: is missing",
            "'\"kind\": \"IN_FORCE\"' | '\"kind\": \"RUMOUR\"'                                    | 'notes[0].kind:'",
            "'\"warnBefore\": \"P14D\"' | '\"warnBefore\": \"P14D\"}'                             | line",
            "'\"warnBefore\": \"P14D\"' | '\"warnBefore\": '                                      | line",})
    void reportsFileAndFieldOfABrokenRuleSet(String is, String becomes, String said) throws IOException {
        assertTrue(german.contains(is), "the file holds " + is);
        write("broken.json", german.replaceFirst(Pattern.quote(is), Matcher.quoteReplacement(becomes == null ? "" : becomes)));
        var message = refusal();
        assertTrue(message.startsWith("Rule set file " + folder.resolve("broken.json") + ": "), message);
        assertTrue(message.contains(said), message);
        assertTrue(!message.contains("jobshare.proposal") && !message.contains("java."), message);
    }

    @Test
    void reportsAnEmptyFile() throws IOException {
        write("empty.json", "");
        assertTrue(refusal().contains("empty.json"));
    }

    @Test
    void reportsTwoFilesWithTheSameId() throws IOException {
        write("one.json", german);
        write("two.json", german);
        var message = refusal();
        assertTrue(message.contains("one.json") && message.contains("two.json"), message);
    }

    @Test
    void reportsOverlappingRuleSets() throws IOException {
        write("twin.json", german.replace("DE-2025", "DE-TWIN"));
        var message = refusal();
        assertTrue(message.contains("DE-2025") && message.contains("DE-TWIN") && message.contains(folder.toString()), message);
    }

    @Test
    void reportsAMissingFolder() {
        var gone = folder.resolve("gone");
        var message = assertThrows(IllegalArgumentException.class, () -> RuleSetFiles.load(Optional.of(gone))).getMessage();
        assertTrue(message.contains(gone.toString()) && message.contains("jobshare.rulesets"), message);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String refusal() {
        return assertThrows(IllegalArgumentException.class, () -> RuleSetFiles.load(Optional.of(folder))).getMessage();
    }
}
