package jobshare.profile.role;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.problem.FieldError;
import jobshare.profile.place.Currencies;

/** What must hold between the fields of a form. */
final class RoleRules {

    private RoleRules() {
    }

    /** What is wrong; empty when all is well. */
    static List<FieldError> check(RoleForm form) {
        var errors = new ArrayList<FieldError>();
        var band = form.salaryBand();
        if (band == null) {
            return errors;
        }
        if (band.least().compareTo(band.most()) > 0) {
            errors.add(new FieldError("/salaryBand/least", "must not be more than most (" + band.most() + "), but was "
                    + band.least()));
        }
        if (!Currencies.isKnown(band.currency())) {
            errors.add(new FieldError("/salaryBand/currency", Currencies.refusal(band.currency())));
        }
        return errors;
    }
}
