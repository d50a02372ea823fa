package jobshare.profile.place;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies of ISO 4217. */
public final class CurrencyCodes {

    private static final Set<String> CODES = Currency.availableCurrencies()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyCodes() {
    }

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** The error message for an unknown code. */
    public static String error(String code) {
        return "must be an ISO 4217 currency such as EUR, but was '" + code + "'";
    }
}
