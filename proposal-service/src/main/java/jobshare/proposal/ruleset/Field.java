package jobshare.proposal.ruleset;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a rule set; what is wrong is said with the name of the field first. */
final class Field {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private Field() {
    }

    /** @throws IllegalArgumentException that names the field and what is wrong with it */
    static void require(boolean met, String field, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(field + ": " + otherwise);
        }
    }

    static void requireText(@Nullable String text, String field) {
        require(text != null && !text.isBlank(), field, "is missing");
    }

    static void requireMatch(@Nullable String text, Pattern pattern, String field) {
        require(text != null && pattern.matcher(text).matches(), field, "'" + text + "' is not of the form " + pattern);
    }

    static void requireCode(@Nullable String code) {
        requireMatch(code, CODE, "code");
    }

    static void requireAddress(@Nullable String url) {
        requireMatch(url, ADDRESS, "url");
    }

    /** Null passes: where a law sets no time, there is none. */
    static void requirePositive(@Nullable Period period, String field) {
        ifGiven(period, given -> require(!given.isZero() && !given.isNegative(), field, given + " is no time"));
    }

    static <T> void ifGiven(@Nullable T value, Consumer<T> check) {
        if (value != null) {
            check.accept(value);
        }
    }

    static <T> List<T> list(@Nullable List<T> items, String field) {
        require(items != null, field, "is missing; it may be empty");
        for (int i = 0; i < items.size(); i++) {
            require(items.get(i) != null, field + "[" + i + "]", "is null");
        }
        return List.copyOf(items);
    }

    static <T> void requireDistinct(List<T> items, Function<T, String> key, String field) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            require(seen.add(key.apply(items.get(i))), field + "[" + i + "]", key.apply(items.get(i)) + " is there twice");
        }
    }
}
