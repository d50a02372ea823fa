package jobshare.local.demo;

import java.util.Currency;
import java.util.Locale;

/** An office of the demo employer. */
enum Site {
    AMS("Europe/Amsterdam", "NL", "nl"),
    LON("Europe/London", "GB", "en"),
    BER("Europe/Berlin", "DE", "de"),
    LIS("Europe/Lisbon", "PT", "pt"),
    DUB("Europe/Dublin", "IE", "en");

    private final String timeZone;
    private final String jurisdiction;
    private final String language;

    Site(String timeZone, String jurisdiction, String language) {
        this.timeZone = timeZone;
        this.jurisdiction = jurisdiction;
        this.language = language;
    }

    String timeZone() {
        return timeZone;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    /** The currency, as an ISO 4217 code. */
    String currency() {
        return Currency.getInstance(Locale.of("", jurisdiction)).getCurrencyCode();
    }

    /** The language, as an ISO 639-1 code. */
    String language() {
        return language;
    }

    /** The site of a role and of the people who pitch for it. */
    static Site ofRole(int roleNumber) {
        return values()[(roleNumber - 1) % values().length];
    }
}
