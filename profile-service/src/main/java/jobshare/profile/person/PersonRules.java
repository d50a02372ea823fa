package jobshare.profile.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jobshare.kit.rejection.FieldError;
import jobshare.profile.place.CurrencyCodes;

/** Rules between the fields of a person. */
final class PersonRules {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private PersonRules() {
    }

    /** The errors; empty if there are none. */
    static List<FieldError> check(PersonDetails details) {
        var errors = new ArrayList<FieldError>();
        checkLanguages(details.languages(), errors);
        var share = details.share();
        if (share != null && share.min().compareTo(share.max()) > 0) {
            errors.add(
                    new FieldError("/share/min", "must not be greater than max (" + share.max() + "), but was " + share.min()));
        }
        var pay = details.payExpectation();
        if (pay != null && !CurrencyCodes.isKnown(pay.currency())) {
            errors.add(new FieldError("/payExpectation/currency", CurrencyCodes.error(pay.currency())));
        }
        for (var i = 0; i < details.pastShares().size(); i++) {
            checkPastShare("/pastShares/" + i + "/until", details.pastShares().get(i), errors);
        }
        return errors;
    }

    private static void checkLanguages(List<Language> languages, List<FieldError> errors) {
        var seen = new HashSet<String>();
        for (var i = 0; i < languages.size(); i++) {
            var code = languages.get(i).code();
            var pointer = "/languages/" + i + "/code";
            if (!LANGUAGES.contains(code)) {
                errors.add(new FieldError(pointer, "must be an ISO 639-1 language such as en, but was '" + code + "'"));
            } else if (!seen.add(code)) {
                errors.add(new FieldError(pointer, "repeats '" + code + "'; name each language once"));
            }
        }
    }

    private static void checkPastShare(String pointer, PastShare past, List<FieldError> errors) {
        var until = past.until();
        if (until == null) {
            return;
        }
        if (past.outcome() == PastShareOutcome.STILL_RUNNING) {
            errors.add(new FieldError(pointer, "must be omitted if outcome is STILL_RUNNING, but was '" + until + "'"));
        } else if (until.compareTo(past.from()) < 0) {
            errors.add(new FieldError(pointer, "must not be before from (" + past.from() + "), but was '" + until + "'"));
        }
    }
}
