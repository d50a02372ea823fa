package jobshare.profile.role;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.rejection.FieldError;
import jobshare.profile.place.CurrencyCodes;

/** Rules between the fields of a role. */
final class RoleRules {

    private RoleRules() {
    }

    /** The errors; empty if there are none. */
    static List<FieldError> check(RoleDetails details) {
        var errors = new ArrayList<FieldError>();
        var band = details.salaryBand();
        if (band == null) {
            return errors;
        }
        if (band.min().compareTo(band.max()) > 0) {
            errors.add(new FieldError("/salaryBand/min",
                    "must not be greater than max (" + band.max() + "), but was " + band.min()));
        }
        if (!CurrencyCodes.isKnown(band.currency())) {
            errors.add(new FieldError("/salaryBand/currency", CurrencyCodes.error(band.currency())));
        }
        return errors;
    }
}
