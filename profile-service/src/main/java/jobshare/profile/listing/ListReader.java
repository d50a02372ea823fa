package jobshare.profile.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Reads one page of a list.
 *
 * <p>A list has the requested order; a row that changes meanwhile may move in it. A change feed ({@code updatedSince}) is ordered
 * by change number and returns no change newer than the oldest transaction still running, since that transaction may still commit
 * an older number. A reader who follows the cursors therefore gets every row as of its last change, and no version twice.
 */
@ApplicationScoped
public class ListReader {

    private static final int FETCH_SIZE = 500;
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Session session;

    ListReader(Session session) {
        this.session = session;
    }

    public <E> Listing<E> page(ListSource<E> source, ListQuery query) {
        return query.updatedSince() == null ? list(source, query) : feed(source, query);
    }

    /**
     * Passes all rows of a list in its order, as of the start of the statement and a few at a time in memory; with
     * {@code updatedSince}, those changed since. Ignores cursor and limit.
     */
    public <E> void forEach(ListSource<E> source, ListQuery query, Consumer<E> row) {
        var since = query.updatedSince();
        var statement = session
                .createNativeQuery("select {p.*} from " + source.table() + " p where true"
                        + (since == null ? "" : " and p.updated_at >= :since") + query.filter().and() + query.order().orderBy(),
                        source.entity())
                .addEntity("p", source.entity());
        query.filter().parameters().forEach(statement::setParameter);
        if (since != null) {
            statement.setParameter("since", since);
        }
        try (var all = statement.setFetchSize(FETCH_SIZE).setReadOnly(true).getResultStream()) {
            all.forEach(found -> {
                row.accept(found);
                session.detach(found);
            });
        }
    }

    private <E> Listing<E> list(ListSource<E> source, ListQuery query) {
        var order = query.order();
        var fingerprint = KeysetPosition.fingerprint(order.toString(), query.filter());
        var after = KeysetPosition.parse(query.cursor(), fingerprint, order.key()::parse);
        var statement = session.createNativeQuery(
                "select {p.*}, " + order.key().expression() + " as key, p.id as row_id from " + source.table() + " p where true"
                        + query.filter().and() + (after == null ? "" : order.after()) + order.orderBy() + " limit :rows",
                Object[].class)
                .addEntity("p", source.entity())
                .addScalar("key", order.key().type())
                .addScalar("row_id", UUID.class);
        if (after != null) {
            statement.setParameter("afterKey", after.key()).setParameter("afterId", after.id());
        }
        var rows = rows(statement, query);
        var shown = rows.subList(0, Math.min(query.limit(), rows.size()));
        return new Listing<>(entities(source, shown), null,
                rows.size() > shown.size() ? position(shown.getLast()).encoded(fingerprint) : null);
    }

    private <E> Listing<E> feed(ListSource<E> source, ListQuery query) {
        var fingerprint = KeysetPosition.fingerprint("changes", query.filter());
        var after = KeysetPosition.parse(query.cursor(), fingerprint, ListReader::changeNumber);
        var horizon = horizon();
        var start = after == null ? " and p.updated_at >= :since"
                : " and (p.change_number, p.id) > (cast(:afterKey as xid8), :afterId)";
        var statement = session
                .createNativeQuery("select {p.*}, cast(f.change_number as text) as key, f.id as row_id from ("
                        + "(select p.id, p.change_number from " + source.table()
                        + " p where p.change_number < cast(:horizon as xid8)" + start + query.filter().and()
                        + " order by p.change_number, p.id limit :rows)"
                        + (after == null || !source.showsRemovals() ? ""
                                : " union all (select p.id, p.change_number from removal p where p.kind = :removalKind"
                                        + " and p.change_number < cast(:horizon as xid8)" + start
                                        + " and not exists (select from " + source.table() + " existing where existing.id = p.id)"
                                        + " order by p.change_number, p.id limit :rows)")
                        + ") f left join " + source.table() + " p on p.id = f.id order by f.change_number, f.id limit :rows",
                        Object[].class)
                .addEntity("p", source.entity())
                .addScalar("key", String.class)
                .addScalar("row_id", UUID.class)
                .setParameter("horizon", Long.toString(horizon));
        if (after == null) {
            statement.setParameter("since", query.updatedSince());
        } else {
            statement.setParameter("afterKey", after.key().toString()).setParameter("afterId", after.id());
            if (source.showsRemovals()) {
                statement.setParameter("removalKind", source.removalKind());
            }
        }
        var rows = rows(statement, query);
        var shown = rows.subList(0, Math.min(query.limit(), rows.size()));
        // everything below the horizon has been read, even if a filter left nothing to return
        var next = rows.size() > shown.size() ? position(shown.getLast()) : new KeysetPosition(horizon - 1, LAST_ID);
        var removed = shown.stream().filter(row -> row[0] == null).map(row -> (UUID) row[2]).toList();
        return new Listing<>(entities(source, shown), removed, next.encoded(fingerprint));
    }

    /** The number of the oldest running transaction, or of the next one: all transactions before it have ended. */
    private long horizon() {
        return Long
                .parseLong(session.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)", String.class)
                        .getSingleResult());
    }

    private static Object changeNumber(String key) {
        var number = Long.parseLong(key);
        if (number < 0) {
            throw new IllegalArgumentException("A change number is not negative");
        }
        return number;
    }

    private static List<Object[]> rows(NativeQuery<Object[]> statement, ListQuery query) {
        query.filter().parameters().forEach(statement::setParameter);
        return statement.setParameter("rows", query.limit() + 1).getResultList();
    }

    private static KeysetPosition position(Object[] row) {
        return new KeysetPosition(row[1], (UUID) row[2]);
    }

    private static <E> List<E> entities(ListSource<E> source, List<Object[]> rows) {
        return rows.stream().flatMap(row -> Stream.ofNullable(source.entity().cast(row[0]))).toList();
    }
}
