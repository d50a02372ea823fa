package jobshare.proposal.ruleset;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a rule set. Each message starts with the name of the field. */
final class FieldChecks {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private FieldChecks() {
    }

    /** @throws IllegalArgumentException naming the field and the fault */
    static void require(boolean met, String field, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(field + ": " + otherwise);
        }
    }

    static void requireText(@Nullable String text, String field) {
        require(text != null && !text.isBlank(), field, "is missing");
    }

    static void requireMatch(@Nullable String text, Pattern pattern, String field) {
        require(text != null && pattern.matcher(text).matches(), field, "'" + text + "' does not match  " + pattern);
    }

    static void requireCode(@Nullable String code) {
        requireMatch(code, CODE, "code");
    }

    static void requireAddress(@Nullable String url) {
        requireMatch(url, ADDRESS, "url");
    }

    /** Null is permitted: the law sets no time. */
    static void requirePositive(@Nullable Period period, String field) {
        ifGiven(period, given -> require(!given.isZero() && !given.isNegative(), field, given + " is not a positive time"));
    }

    static <T> void ifGiven(@Nullable T value, Consumer<T> check) {
        if (value != null) {
            check.accept(value);
        }
    }

    static <T> List<T> list(@Nullable List<T> items, String field) {
        if (items == null) {
            throw new IllegalArgumentException(field + ": is missing; an empty list is permitted");
        }
        for (int i = 0; i < items.size(); i++) {
            require(items.get(i) != null, field + "[" + i + "]", "is null");
        }
        return List.copyOf(items);
    }

    static <T> void requireDistinct(List<T> items, Function<T, String> key, String field) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            require(seen.add(key.apply(items.get(i))), field + "[" + i + "]", key.apply(items.get(i)) + " occurs twice");
        }
    }
}
