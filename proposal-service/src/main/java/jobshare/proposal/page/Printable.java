package jobshare.proposal.page;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that appears in a pitch: it has few enough lines, and changes between writing from left to right and from right to left seldom
 * enough, to be rendered as a PDF. The contract states both limits in the description of the schema.
 */
@Constraint(validatedBy = PrintableValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface Printable {

    /** How often the direction of writing may change in one text. */
    int MAX_DIRECTIONS = 400;

    /** The maximum number of lines, including blank ones. */
    int lines();

    String message() default "has too many lines";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
