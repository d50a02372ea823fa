package jobshare.profile.role;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.kit.problem.FieldError;

/** What must hold between the fields of a form. */
final class RoleRules {

    private static final Set<String> CURRENCIES = Currency.availableCurrencies().map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

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
        if (!CURRENCIES.contains(band.currency())) {
            errors.add(new FieldError("/salaryBand/currency", "must be a currency of ISO 4217 such as EUR, but was '"
                    + band.currency() + "'"));
        }
        return errors;
    }
}
