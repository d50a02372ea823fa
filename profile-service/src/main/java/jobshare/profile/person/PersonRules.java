package jobshare.profile.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jobshare.kit.problem.FieldError;
import jobshare.profile.place.Currencies;

/** What must hold between the fields of a form. */
final class PersonRules {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private PersonRules() {
    }

    /** What is wrong; empty when all is well. */
    static List<FieldError> check(PersonForm form) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        for (var i = 0; i < form.languages().size(); i++) {
            var code = form.languages().get(i).code();
            if (!LANGUAGES.contains(code)) {
                errors.add(new FieldError("/languages/" + i + "/code", "must be a language of ISO 639-1 such as en, but was '"
                        + code + "'"));
            } else if (!seen.add(code)) {
                errors.add(new FieldError("/languages/" + i + "/code", "names '" + code + "' a second time; once is enough"));
            }
        }
        var share = form.share();
        if (share != null && share.least().compareTo(share.most()) > 0) {
            errors.add(new FieldError("/share/least", "must not be more than most (" + share.most() + "), but was "
                    + share.least()));
        }
        var pay = form.payExpectation();
        if (pay != null && !Currencies.isKnown(pay.currency())) {
            errors.add(new FieldError("/payExpectation/currency", Currencies.refusal(pay.currency())));
        }
        for (var i = 0; i < form.pastShares().size(); i++) {
            check("/pastShares/" + i, form.pastShares().get(i), errors);
        }
        return errors;
    }

    private static void check(String pointer, PastShare past, List<FieldError> errors) {
        var to = past.to();
        if (to == null) {
            return;
        }
        if (past.ended() == HowItEnded.STILL_RUNNING) {
            errors.add(new FieldError(pointer + "/to", "must be left out while it is STILL_RUNNING, but was '" + to + "'"));
        } else if (to.compareTo(past.from()) < 0) {
            errors.add(new FieldError(pointer + "/to", "must not be before from (" + past.from() + "), but was '" + to + "'"));
        }
    }
}
