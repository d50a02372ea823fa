package jobshare.matching.encoding;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers equal values from 0 and keeps each value once. It only grows. Safe for many threads. */
final class InternedValues<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] things = {};

    int number(T thing) {
        var known = numbers.get(thing);
        return known != null ? known : add(thing);
    }

    private synchronized int add(T thing) {
        return numbers.computeIfAbsent(thing, missing -> {
            var more = Arrays.copyOf(things, things.length + 1);
            more[things.length] = missing;
            things = more;
            return more.length - 1;
        });
    }

    @SuppressWarnings("unchecked") // only things of this type come in
    T thing(int number) {
        return (T) things[number];
    }
}
