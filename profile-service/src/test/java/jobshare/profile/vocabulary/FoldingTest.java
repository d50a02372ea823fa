package jobshare.profile.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Human Resources Manager | human resources manager",
            "maître d'hôtel | maitre dhotel",
            "Straße, ŁÓDŹ & Ærø | strasse lodz aero",
            "C++ | cplusplus",
            "C# (programming) | csharp programming",
            "doctors’ surgery | doctors surgery",
            "e-mail/phone | e mail phone"})
    void bringsLabelsAndQueriesToTheSameForm(String text, String folded) {
        assertEquals(folded, Folding.fold(text));
    }
}
