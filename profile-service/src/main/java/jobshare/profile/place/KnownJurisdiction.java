package jobshare.profile.place;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A country (ISO 3166-1 alpha-2) such as {@code GB}, a subdivision (ISO 3166-2) such as {@code US-VT}, or a city with a law of
 * its own such as {@code US-CA-SF}; null is valid.
 */
@Constraint(validatedBy = KnownJurisdiction.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownJurisdiction {

    String message() default "must be a country such as GB (ISO 3166-1 alpha-2), a subdivision such as US-VT (ISO 3166-2) "
            + "or a city such as US-CA-SF";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The country must be one that the JDK knows; of the other parts only the format is checked. */
    class Check implements ConstraintValidator<KnownJurisdiction, String> {

        private static final Pattern FORM = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}");
        private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || FORM.matcher(value).matches() && COUNTRIES.contains(value.substring(0, 2));
        }
    }
}
