package jobshare.matching.criterion;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers from 0 for things that many have in common, so that each thing is kept once. Grows only; safe for many threads. */
final class Interned<T> {

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
