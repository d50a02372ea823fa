package jobshare.profile.place;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** The currencies of ISO 4217. */
public final class Currencies {

    private static final Set<String> CODES = Currency.availableCurrencies().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {
    }

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /** What to say of a code that is none. */
    public static String refusal(String code) {
        return "must be a currency of ISO 4217 such as EUR, but was '" + code + "'";
    }
}
