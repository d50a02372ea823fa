package jobshare.profile.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownJurisdictionTest {

    @ParameterizedTest
    @CsvSource({"GB,true", "US-VT,true", "US-CA-SF,true", "XX,false", "gb,false", "US-,false", "US-CA-SF-1,false", "USA,false"})
    void acceptsCountriesSubdivisionsAndCities(String code, boolean known) {
        assertEquals(known, new KnownJurisdiction.Check().isValid(code, null));
    }
}
