package jobshare.profile.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jobshare.kit.problem.FieldError;

/** What must hold between the fields of a form, and what is still missing in it. */
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

    /** What matching would use and has not been told, in the order of the form. */
    static List<String> missing(PersonForm form) {
        var missing = new ArrayList<String>();
        note(missing, "grade", form.grade() == null);
        note(missing, "site", form.site() == null);
        note(missing, "timeZone", form.timeZone() == null);
        note(missing, "remote", form.remote() == null);
        note(missing, "languages", form.languages().isEmpty());
        note(missing, "occupation", form.occupation() == null);
        note(missing, "skills", form.skills().isEmpty());
        note(missing, "strengths", form.strengths().isEmpty());
        note(missing, "yearsOfExperience", form.yearsOfExperience() == null);
        note(missing, "values", form.values().size() < Question.values().length);
        note(missing, "aspiration", form.aspiration() == null);
        note(missing, "pattern", form.pattern() == null);
        note(missing, "share", form.share() == null);
        note(missing, "overlapSlots", form.overlapSlots() == null);
        note(missing, "splits", form.splits().isEmpty());
        note(missing, "wayOfSharing", form.wayOfSharing() == null);
        note(missing, "visibility", form.visibility() == null || form.visibility() == Visibility.HIDDEN);
        return missing;
    }

    private static void note(List<String> missing, String field, boolean isMissing) {
        if (isMissing) {
            missing.add(field);
        }
    }
}
