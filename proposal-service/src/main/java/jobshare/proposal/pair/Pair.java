package jobshare.proposal.pair;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One value for each partner, in the order of the partnership, which never changes. */
public record Pair<T extends @Nullable Object>(T first, T second) {

    /** A pair of which each value may be missing. */
    @SuppressWarnings("NullAway") // it does not read the bound of the type parameter
    public static <T> Pair<@Nullable T> ofNullable(@Nullable T first, @Nullable T second) {
        return new Pair<>(first, second);
    }

    /** @throws IllegalArgumentException unless there are two values */
    public static <T extends @Nullable Object> Pair<T> of(List<T> values) {
        if (values.size() != 2) {
            throw new IllegalArgumentException("A pair needs two values, not " + values.size());
        }
        return new Pair<>(values.get(0), values.get(1));
    }

    public <R extends @Nullable Object> Pair<R> map(Function<? super T, ? extends R> change) {
        return new Pair<>(change.apply(first), change.apply(second));
    }

    /** Combines each value with the one that another pair has for the same partner. */
    public <U extends @Nullable Object, R extends @Nullable Object> Pair<R> zip(Pair<U> other,
            BiFunction<? super T, ? super U, ? extends R> combine) {
        return new Pair<>(combine.apply(first, other.first), combine.apply(second, other.second));
    }

    public Stream<T> stream() {
        return Stream.of(first, second);
    }

    public List<T> toList() {
        return Arrays.asList(first, second);
    }
}
