package jobshare.kit.keyset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import jobshare.kit.id.Ids;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.web.Page;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks lists of stored rows while other transactions insert, change and delete rows. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class KeysetWalkTest {

    private static final List<String> NAMES = List.of("", "a", "ä", "A b", "it's", "100%", "🌍", "line\nbreak");

    private record Row(UUID id, String name, int size) {
    }

    private static final SortKey<Row> ID = SortKey.id("id", Row::id);
    private static final SortKey<Row> NAME = SortKey.text("name", Row::name);
    private static final SortKey<Row> SIZE = SortKey.of("size", Row::size, Integer::valueOf);
    private static final List<Keyset<Row>> ORDERS = List.of(Keyset.ascending(ID), Keyset.newestFirst(Row::id),
            Keyset.ascending(SIZE, ID), Keyset.descending(SIZE, ID), Keyset.ascending(NAME, ID),
            Keyset.descending(NAME, SIZE, ID));

    @Inject
    Session session;

    private final long version = new Random().nextLong(Long.MAX_VALUE);
    private final Map<UUID, Row> stored = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neitherSkipsNorRepeatsAnUnchangedRow(long seed) {
        var random = new Random(seed);
        for (var order : ORDERS) {
            QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 12).forEach(_ -> insert(random)));
            var unchanged = new HashSet<>(stored.values());
            var seen = new ArrayList<Row>();
            var inHql = random.nextBoolean();
            var limit = 1 + random.nextInt(5);
            String cursor = null;
            do {
                var request = order.request(cursor, limit);
                var page = QuarkusTransaction.requiringNew().call(() -> read(request, inHql));
                seen.addAll(page.items());
                cursor = page.next();
                if (seen.size() < 40) {
                    QuarkusTransaction.requiringNew().run(() -> write(random, unchanged));
                }
            } while (cursor != null);
            var found = seen.stream().filter(unchanged::contains).toList();
            assertEquals(found.size(), new HashSet<>(found).size(), "repeated: " + found);
            assertEquals(unchanged, new HashSet<>(found), "skipped");
        }
    }

    @Test
    void refusesTheCursorOfAnotherOrder() {
        QuarkusTransaction.requiringNew().run(() -> IntStream.range(0, 3).forEach(_ -> insert(new Random(1))));
        var next = QuarkusTransaction.requiringNew().call(() -> read(Keyset.ascending(SIZE, ID).request(null, 1), true)).next();
        assertTrue(KeysetTest.isRefused(() -> Keyset.descending(SIZE, ID).request(next, 1)));
    }

    private Page<Row> read(PageRequest<Row> request, boolean inHql) {
        var ofTest = new ListFilter().equal("version", version);
        var select = "select id, name, size from " + (inHql ? "Thing" : "thing") + " where " + request.query(ofTest);
        var query = inHql ? session.createSelectionQuery(select, Object[].class)
                : session.createNativeQuery(select, Object[].class);
        request.parameters(ofTest).forEach(query::setParameter);
        return Page.of(request,
                query.setMaxResults(request.rows())
                        .getResultStream()
                        .map(columns -> new Row((UUID) columns[0], (String) columns[1], (Integer) columns[2]))
                        .toList());
    }

    /** Inserts, changes and deletes a few rows, and removes those that are no longer as they were. */
    private void write(Random random, HashSet<Row> unchanged) {
        for (int i = random.nextInt(3); i > 0; i--) {
            insert(random);
        }
        var all = stored.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList();
        var deleted = all.get(random.nextInt(all.size()));
        unchanged.remove(deleted);
        stored.remove(deleted.id());
        execute("delete from thing where id = ?1", deleted.id());
        var changed = all.get(random.nextInt(all.size()));
        if (stored.containsKey(changed.id())) {
            unchanged.remove(changed);
            var row = new Row(changed.id(), NAMES.get(random.nextInt(NAMES.size())), random.nextInt(4));
            stored.put(row.id(), row);
            execute("update thing set name = ?2, size = ?3 where id = ?1", row.id(), row.name(), row.size());
        }
    }

    private void insert(Random random) {
        var row = new Row(random.nextBoolean() ? Ids.v7() : new UUID(random.nextLong(), random.nextLong()),
                NAMES.get(random.nextInt(NAMES.size())), random.nextInt(4));
        stored.put(row.id(), row);
        execute("insert into thing (id, name, size, version) values (?1, ?2, ?3, ?4)", row.id(), row.name(), row.size(), version);
    }

    private void execute(String sql, Object... values) {
        var statement = session.createNativeMutationQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
