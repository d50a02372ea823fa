package jobshare.profile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"Human Resources Manager | human resources manager", "maître d'hôtel | maitre dhotel",
                    "Straße, ŁÓDŹ & Ærø | strasse lodz aero", "C++ | cplusplus", "C# (programming) | csharp programming",
                    "doctors’ surgery | doctors surgery", "e-mail/phone | e mail phone"})
    void normalizesLabelsAndQueriesAlike(String text, String folded) {
        assertEquals(folded, TextNormalizer.normalize(text));
    }
}
