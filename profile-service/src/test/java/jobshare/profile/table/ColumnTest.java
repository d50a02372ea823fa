package jobshare.profile.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jobshare.kit.csv.CsvEscaping;
import jobshare.kit.rejection.UnreadableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    private static final Column LANGUAGES = Column.wordPairs("languages", "code", "level");
    private static final Column SKILLS = Column.levels("skills", "uri", "level");
    private static final Column VALUES = Column.numbers("values", List.of("pace", "planning"));
    private static final Column ASPIRATION = Column.level("aspiration", "direction", "horizonMonths");
    private static final Column SHARE = Column.range("share", "min", "max");
    private static final Column MONEY = Column.money("salaryBand", "min", "max", "currency");
    private static final Column PATTERN = Column.weeks("pattern");

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static void roundTrips(Column column, String json, String cell) {
        assertEquals(cell, column.write(json(json)));
        assertEquals(json(json), column.read(cell));
    }

    @Test
    void readsWhatItWrites() {
        roundTrips(Column.text("jobTitle"), "'  Lead;\\nof \\\\ all'", "  Lead;\nof \\ all");
        roundTrips(Column.integer("grade"), "12", "12");
        roundTrips(Column.bool("acceptsTwoGradesApart"), "true", "true");
        roundTrips(Column.words("splits"), "['SPLIT_DAYS', 'SPLIT_WEEKS']", "SPLIT_DAYS;SPLIT_WEEKS");
        roundTrips(LANGUAGES, "[{'code': 'en', 'level': 'C1'}, {'code': 'nl', 'level': 'B2'}]", "en:C1;nl:B2");
        roundTrips(SKILLS, "[{'uri': 'http://data.europa.eu/esco/skill/1', 'level': 4}, {'uri': 'urn:a;b', 'level': 1}]",
                "http://data.europa.eu/esco/skill/1:4;urn:a\\;b:1");
        roundTrips(ASPIRATION, "{'direction': 'STAY', 'horizonMonths': 24}", "STAY:24");
        roundTrips(ASPIRATION, "{'direction': 'STAY', 'horizonMonths': null}", "STAY");
        roundTrips(PATTERN, "[{'mon': 'PP-', 'fri': 'o--'}]", "mon:PP- fri:o--");
        roundTrips(PATTERN, "[{'mon': 'PP-'}, {}]", "mon:PP- / none");
        roundTrips(Column.records("pastShares", List.of("role", "from", "until", "note")),
                "[{'role': ' Head; of a|b\\\\c ', 'from': '2019-03', 'until': null, 'note': null}, {'role': 'x', 'from': "
                        + "null, 'until': null, 'note': 'one\\ntwo'}]",
                " Head\\; of a\\\\|b\\\\\\\\c |2019-03||;x|||one\ntwo");
        assertEquals("68000 to 82000.5 EUR", MONEY.write(MONEY.read("68000 - 82000,5 EUR")));
        assertEquals("0.5 to 0.6", SHARE.write(SHARE.read("0.5 to 0.6")));
    }

    @Test
    void writesOneFieldOfEachObject() {
        assertEquals("share;pattern", Column.labels("missing", "field")
                .write(json("[{'field': 'share', 'cost': 'x'}, {'field':" + " 'pattern', 'cost': 'y'}]")));
    }

    @Test
    void removesUnmentionedNames() {
        assertEquals("pace:3", VALUES.write(json("{'pace': 3}")));
        assertEquals(json("{'pace': 3, 'planning': null}"), VALUES.read(" pace: 3 ;"));
    }

    @ParameterizedTest
    @CsvSource({"WAHR, true", "Falsch, false", "waar, true", "ONWAAR, false", "YES, true"})
    void readsBooleansOfSpreadsheets(String text, boolean flag) {
        assertEquals(flag, Column.bool("x").read(text).booleanValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,5 to 0,6", "0.5-0.6", "0.5 - 0.6", " 0.5 to 0.6 "})
    void readsNumbersOfSpreadsheets(String text) {
        assertEquals("0.5 to 0.6", SHARE.write(SHARE.read(text)));
    }

    @Test
    void acceptsMissingParts() {
        assertTrue(SKILLS.read("http://data.europa.eu/esco/skill/1").get(0).get("level").isNull());
    }

    @Test
    void explainsUnreadableCells() {
        assertThrows(UnreadableValue.class, () -> Column.integer("x").read("twelve"));
        assertThrows(UnreadableValue.class, () -> Column.integer("x").read("99999999999"));
        assertThrows(UnreadableValue.class, () -> Column.bool("x").read("perhaps"));
        assertThrows(UnreadableValue.class, () -> SHARE.read("0.5"));
        assertThrows(UnreadableValue.class, () -> SHARE.read("a to b"));
        assertThrows(UnreadableValue.class, () -> MONEY.read("68000"));
        assertThrows(UnreadableValue.class, () -> MONEY.read("68.000 to 82.000 EUR"), "thousands or thousandths");
        assertThrows(UnreadableValue.class, () -> VALUES.read("speed:3"));
        assertThrows(UnreadableValue.class, () -> VALUES.read("pace:3;pace:4"));
        assertThrows(UnreadableValue.class, () -> PATTERN.read("mo:PP-"));
        assertThrows(UnreadableValue.class, () -> PATTERN.read("mon:PP- mon:PP-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 20", "-5", "@sum", "\tx", "\rx", "'=1", "''=1", "'quoted'", "plain", "a=b", "'"})
    void escapesAndUnescapesFormulas(String text) {
        var cell = CsvEscaping.escape(text);
        assertTrue("=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
        assertEquals(text, CsvEscaping.unescape(cell));
    }
}
