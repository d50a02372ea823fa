package jobshare.proposal.page;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Bidi;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link Printable}. */
public final class PrintableValidator implements ConstraintValidator<Printable, String> {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private int maxLines;

    @Override
    public void initialize(Printable limit) {
        maxLines = limit.lines();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        var lines = LINE_BREAK.matcher(text).results().count() + 1;
        if (lines > maxLines) {
            return reject(context, "must have at most " + maxLines + " lines, but has " + lines);
        }
        var directions = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getRunCount();
        return directions <= Printable.MAX_DIRECTIONS || reject(context, "must change the direction of writing at most "
                + Printable.MAX_DIRECTIONS + " times, but does so " + directions + " times");
    }

    private static boolean reject(ConstraintValidatorContext context, String message) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        return false;
    }
}
