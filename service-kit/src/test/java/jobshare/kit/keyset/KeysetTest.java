package jobshare.kit.keyset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.rejection.Rejection.InvalidValue;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class KeysetTest {

    private record Row(Instant at, String name, int size, UUID id) {
    }

    private static final Keyset<Row> ORDER = Keyset.ascending(SortKey.time("at", Row::at), SortKey.text("name", Row::name),
            SortKey.of("size", Row::size, Integer::valueOf), SortKey.id("id", Row::id));

    @Property
    void aCursorContinuesAfterTheKeysOfTheLastRow(@ForAll long second, @ForAll String name, @ForAll int size, @ForAll long high,
            @ForAll long low) {
        var id = new UUID(high, low);
        var storable = name.replaceAll("[\\x00\\p{Cs}]", " ");
        var row = new Row(Instant.ofEpochSecond(Math.floorMod(second, 4_000_000_000L)), storable, size, id);
        var next = ORDER.request(null, 1).next(List.of(row, row));
        assertEquals(Map.of("after0", row.at(), "after1", row.name(), "after2", size, "after3", id),
                ORDER.request(next, 1).position());
    }

    @Property
    void refusesEveryTextThatIsNotACursor(@ForAll String text) {
        assertTrue(isRefused(() -> ORDER.request(text, 1)));
    }

    @Property
    void refusesKeysThatNoRowHas(@ForAll @Size(max = 6) List<String> keys) {
        assertTrue(isRefused(() -> ORDER.request(ORDER.request(null, 1).cursor(keys.toArray()), 1)));
    }

    @Example
    void refusesEachKeyThatNoRowHas() {
        var id = new UUID(1, 1);
        ORDER.request(cursor("2026-11-27T18:00:00Z", "Anna", 1, id), 1);
        assertTrue(isRefused(() -> ORDER.request(cursor("-1000000000-01-01T00:00:00Z", "Anna", 1, id), 1)));
        assertTrue(isRefused(() -> ORDER.request(cursor("3000-01-01T00:00:00Z", "Anna", 1, id), 1)));
        assertTrue(isRefused(() -> ORDER.request(cursor("2026-11-27T18:00:00Z", "An\0na", 1, id), 1)));
        assertTrue(isRefused(() -> ORDER.request(cursor("2026-11-27T18:00:00Z", "Anna", 1L << 40, id), 1)));
        assertTrue(isRefused(() -> ORDER.request(cursor("2026-11-27T18:00:00Z", "Anna", 1, "anna"), 1)));
    }

    @Example
    void refusesTheCursorOfAnotherFilterWhereTheListAsksForIt() {
        var berlin = new ListFilter().equal("site", "Berlin");
        var cursor = ORDER.request(null, 1, berlin).cursor("2026-11-27T18:00:00Z", "Anna", 1, new UUID(1, 1));
        ORDER.request(cursor, 1, new ListFilter().equal("site", "Berlin"));
        assertTrue(isRefused(() -> ORDER.request(cursor, 1, new ListFilter().equal("site", "Bonn"))));
        assertTrue(isRefused(() -> ORDER.request(cursor, 1, new ListFilter().equal("grade", "Berlin"))));
    }

    @Example
    void buildsTheQueryOfAPage() {
        var order = Keyset.descending(SortKey.<Row>of("number", Row::size, Integer::valueOf).castTo("xid8"),
                SortKey.id("id", Row::id));
        var filter = new ListFilter().equal("site", "Berlin").equal("grade", null).where("a = ? or b = ?", 1, 2);
        assertEquals("(site = :v0) and (a = :v1 or b = :v2) order by number desc, id desc", order.request(null, 1).query(filter));
        var second = order.request(order.request(null, 1).cursor(7, new UUID(1, 1)), 1);
        assertEquals("1 = 1 and (number, id) < (cast(:after0 as xid8), :after1) order by number desc, id desc",
                second.query(new ListFilter()));
        assertEquals(Map.of("v0", "Berlin", "v1", 1, "v2", 2, "after0", 7, "after1", new UUID(1, 1)), second.parameters(filter));
    }

    @Example
    void aFilterNeedsAValueForEachPlace() {
        var filter = new ListFilter();
        assertThrows(IllegalArgumentException.class, () -> filter.where("a = ? or b = ?", 1));
    }

    @Example
    void showsNoMoreRowsThanTheLimit() {
        var row = new Row(Instant.EPOCH, "", 0, new UUID(0, 0));
        var request = ORDER.request(null, 2);
        assertEquals(2, request.shown(List.of(row, row, row)).size());
        assertNull(request.next(List.of(row, row)));
    }

    private static String cursor(Object... keys) {
        return ORDER.request(null, 1).cursor(keys);
    }

    static boolean isRefused(Runnable request) {
        return assertThrows(InvalidValue.class, request::run).pointer().equals("query:cursor");
    }
}
