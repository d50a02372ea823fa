package jobshare.kit.keyset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request for one page of a list: where it starts and how many rows it has. It makes the query and the cursor of the next page. */
public final class PageRequest<R> {

    private static final int FINGERPRINT_LENGTH = 9;

    private final Keyset<R> order;
    private final String fingerprint;
    private final List<?> after;
    private final int limit;

    private PageRequest(Keyset<R> order, String fingerprint, List<?> after, int limit) {
        this.order = order;
        this.fingerprint = fingerprint;
        this.after = after;
        this.limit = limit;
    }

    static <R> PageRequest<R> of(Keyset<R> order, String query, @Nullable String cursor, int limit) {
        var fingerprint = fingerprint(order.orderBy() + "\n" + query);
        var after = Cursor.<List<?>>read(cursor, order.keys().size() + 1, parts -> {
            if (!parts.getFirst().equals(fingerprint)) {
                throw new IllegalArgumentException("A cursor of another list");
            }
            return IntStream.range(0, order.keys().size())
                    .mapToObj(i -> order.keys().get(i).parse().apply(parts.get(i + 1)))
                    .toList();
        });
        return new PageRequest<>(order, fingerprint, after == null ? List.of() : after, limit);
    }

    /** Identifies a list, so that the cursor of one list is refused by another. */
    private static String fingerprint(String query) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /** The condition and the order of the page's rows, with the parameters {@link #parameters(ListFilter)}. */
    public String query(ListFilter filter) {
        return filter.condition() + after() + order.orderBy();
    }

    /** The values of the parameters of {@link #query}. */
    public Map<String, @Nullable Object> parameters(ListFilter filter) {
        var all = new LinkedHashMap<>(filter.parameters());
        all.putAll(position());
        return all;
    }

    /** {@code " and ..."}: the condition that a row comes after the position, with the parameters {@link #position}; empty for the first page. */
    public String after() {
        if (isFirst()) {
            return "";
        }
        var keys = order.keys();
        var values = IntStream.range(0, keys.size())
                .mapToObj(i -> keys.get(i).compared(parameter(i)))
                .collect(Collectors.joining(", "));
        return " and (" + order.expressions() + ")" + (order.isDescending() ? " < " : " > ") + "(" + values + ")";
    }

    /** The values of the parameters of {@link #after}. */
    public Map<String, Object> position() {
        return IntStream.range(0, after.size()).boxed().collect(Collectors.toMap(PageRequest::parameter, after::get));
    }

    private static String parameter(int key) {
        return "after" + key;
    }

    /** The number of rows to read: one more than the page has, which shows whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** The rows of the page. */
    public List<R> shown(List<R> read) {
        return read.subList(0, Math.min(limit, read.size()));
    }

    /** The cursor of the next page; null on the last page. */
    public @Nullable String next(List<R> read) {
        if (read.size() <= limit) {
            return null;
        }
        var last = shown(read).getLast();
        return cursor(order.keys().stream().map(key -> (Object) key.value().apply(last)).toArray());
    }

    /** A cursor for a position that need not be that of a row. */
    public String cursor(Object... keys) {
        return Cursor.of(Stream.concat(Stream.of(fingerprint), Stream.of(keys)).toArray()).encoded();
    }
}
