package jobshare.matching.settings;

import static jobshare.matching.profile.PersonBuilder.someone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.CefrLevel;
import jobshare.matching.profile.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {

    private static final ModelSettings STANDARD = ModelSettings.standard();

    private static ModelSettings own(String setting, String value) {
        var own = new HashMap<>(Map.of("version", "ours-1"));
        own.put(setting, value);
        return STANDARD.with(own);
    }

    @Test
    void theDefaultSettingsAreOnTheClassPath() {
        var model = STANDARD.model();
        assertEquals("standard-1.r" + MatchingModel.RULES, model.version());
        assertEquals(20, model.fullWeek().count());
        assertEquals(10_000, model.minTotalShare());
        assertEquals(12_000, model.maxTotalShare());
        assertEquals(2, model.referenceInstants().size());
        assertEquals(CefrLevel.B2, model.commonLanguage());
    }

    @Test
    void anEmployersFileContainsOnlyTheSettingsThatDiffer() {
        var model = STANDARD.with(Map.of("version", "ours-1", "grades-apart", "3", "full-week", "mon:XXX sun:--X / tue:X--"))
                .model();
        assertEquals("ours-1.r" + MatchingModel.RULES, model.version());
        assertEquals(3, model.gradesApart());
        assertEquals(2, model.gradesApartWhenBothAgree());
        assertEquals(0b111L | 1L << 20 | 1L << 24, model.fullWeek().bits());
    }

    @Test
    void personalWeightsApplyWithinTheEmployersLimits() {
        var model = own("weight.SCHEDULE", "3 of 2 to 4").model();
        var dictionary = new StringDictionary();
        for (int own = 0; own <= 5; own++) {
            var traits = EncodedProfile.of(someone().weights(Map.of(Criterion.SCHEDULE, own)).profile(), dictionary, model);
            assertEquals(Math.clamp(own, 2, 4), traits.weight(Criterion.SCHEDULE.ordinal()));
        }
        assertEquals(3, EncodedProfile.of(someone().profile(), dictionary, model).weight(Criterion.SCHEDULE.ordinal()));
        assertTrue(model.weights().limits(Criterion.VALUES).allow(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"grades-apart       | -1        | grades-apart must be a whole number from 0 to 99, but is '-1'",
                    "grades-apart       | one       | grades-apart must be a whole number from 0 to 99, but is 'one'",
                    "hours-apart        | 27        | hours-apart must be a whole number from 0 to 26",
                    "full-week          | mon:XX    | full-week must be a week such as mon:XX- tue:XX-",
                    "full-week          | mon:---   | full-week must be", "full-week          | moon:XX-  | full-week must be",
                    "total-share.min  | 1.3       | total-share.min must be at most total-share.max, which is 1.2",
                    "total-share.max   | 0.9       | total-share.max must be a part of full time from 1 to 2",
                    "common-language    | B3        | common-language must be one of [A1, A2, B1, B2, C1, C2]",
                    "time-zones-compared-at | summer | time-zones-compared-at must be comma-separated instants",
                    "weight.SCHEDULE    | 6         | weight.SCHEDULE must be a weight from 0 to 5",
                    "weight.SCHEDULE    | 1 of 2 to 4 | weight.SCHEDULE must be",
                    "role-weight.PAY    | 3 of 4 to 2 | role-weight.PAY must be",
                    "version            | a b       | version must be up to 40 letters, digits, dots and hyphens, but is 'a b'"})
    void explainsWhichSettingIsInvalidAndWhatItMustBe(String setting, String value, String message) {
        var thrown = assertThrows(InvalidModelSettings.class, () -> own(setting, value).model());
        assertTrue(thrown.getMessage().startsWith(message), thrown.getMessage());
    }

    @Test
    void rejectsUnknownSettingsAndAReusedVersion() {
        var unknown = assertThrows(InvalidModelSettings.class, () -> STANDARD.with(Map.of("version", "ours-1", "gender", "1")));
        assertTrue(unknown.getMessage().startsWith("unknown setting gender; valid settings are common-language, "),
                unknown.getMessage());
        assertThrows(InvalidModelSettings.class, () -> STANDARD.with(Map.of("grades-apart", "3")));
        assertThrows(InvalidModelSettings.class, () -> STANDARD.with(Map.of("version", "standard-1", "grades-apart", "3")));
    }

    @Test
    void readsAnOldRecordWithDefaultsForNewSettings() {
        var recorded = ModelSettings.recorded(Map.of("version", "old-1", "grades-apart", "4"));
        assertEquals(4, recorded.model().gradesApart());
        assertEquals(2, recorded.model().gradesApartWhenBothAgree());
    }
}
