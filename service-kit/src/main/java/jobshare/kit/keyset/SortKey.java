package jobshare.kit.keyset;

import java.util.UUID;
import java.util.function.Function;

/**
 * A key that the rows of a list are sorted by.
 *
 * @param expression a column in SQL or a field in HQL, or an expression of it that is never null
 * @param cast the type that the database casts a text from a cursor to; empty if the parsed value has the type of the expression
 * @param value reads the key of a row; its text can be parsed again
 * @param parse throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} if no row can have such a key
 */
public record SortKey<R>(String expression, String cast, Function<? super R, ?> value, Function<String, ?> parse) {

    public static <R> SortKey<R> of(String expression, Function<? super R, ?> value, Function<String, ?> parse) {
        return new SortKey<>(expression, "", value, parse);
    }

    /** @param value a UUID, or an id with the text of one */
    public static <R> SortKey<R> id(String expression, Function<? super R, ?> value) {
        return of(expression, value, UUID::fromString);
    }

    /** @param value an {@link java.time.Instant} within {@link TimeBounds} */
    public static <R> SortKey<R> time(String expression, Function<? super R, ?> value) {
        return of(expression, value, TimeBounds::parse);
    }

    public static <R> SortKey<R> text(String expression, Function<? super R, ?> value) {
        return of(expression, value, SortKey::storable);
    }

    /** The same key, compared as a value of a database type that Java has no type for. */
    public SortKey<R> castTo(String type) {
        return new SortKey<>(expression, type, value, parse);
    }

    /** The database has no text with the character NUL. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text has no NUL");
        }
        return text;
    }

    String compared(String parameter) {
        return cast.isEmpty() ? ":" + parameter : "cast(:" + parameter + " as " + cast + ")";
    }
}
