package jobshare.local.demo;

import java.util.Currency;
import java.util.Locale;

/** Where the demo employer has an office. */
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

    /** What is paid in there, by its code of ISO 4217. */
    String currency() {
        return Currency.getInstance(Locale.of("", jurisdiction)).getCurrencyCode();
    }

    /** What is spoken there, by its code of two letters. */
    String language() {
        return language;
    }

    /** Where a role is, and those who pitch for it. */
    static Site ofRole(int roleNumber) {
        return values()[(roleNumber - 1) % values().length];
    }
}
