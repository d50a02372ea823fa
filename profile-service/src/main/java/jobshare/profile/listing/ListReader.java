package jobshare.profile.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.ListFilter;
import jobshare.kit.keyset.PageRequest;
import jobshare.kit.keyset.SortKey;
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
    private static final Keyset<ListRow> CHANGES = Keyset.ascending(
            SortKey.<ListRow>of("p.change_number", ListRow::key, ListReader::changeNumber).castTo("xid8"),
            SortKey.id("p.id", ListRow::id));

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
        var statement = session.createNativeQuery(
                "select {p.*} from " + source.table() + " p where true" + (since == null ? "" : " and p.updated_at >= :since")
                        + " and " + query.filter().conditions().condition() + query.order().keyset().orderBy(),
                source.entity()).addEntity("p", source.entity());
        query.filter().conditions().parameters().forEach(statement::setParameter);
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
        var key = query.order().key();
        var filter = query.filter().conditions();
        var page = query.order().keyset().request(query.cursor(), query.limit(), filter);
        var statement = session
                .createNativeQuery("select {p.*}, " + key.sortKey().expression() + " as key, p.id as row_id from "
                        + source.table() + " p where " + page.query(filter) + " limit :rows", Object[].class)
                .addEntity("p", source.entity())
                .addScalar("key", key.type())
                .addScalar("row_id", UUID.class);
        var rows = rows(statement, page, filter);
        return new Listing<>(entities(source, page.shown(rows)), null, page.next(rows));
    }

    private <E> Listing<E> feed(ListSource<E> source, ListQuery query) {
        var filter = query.filter().conditions();
        var page = CHANGES.request(query.cursor(), query.limit(), filter);
        var horizon = horizon();
        var order = CHANGES.orderBy() + " limit :rows";
        var start = page.isFirst() ? " and p.updated_at >= :since" : page.after();
        var showsRemovals = !page.isFirst() && source.showsRemovals();
        var statement = session
                .createNativeQuery("select {p.*}, cast(f.change_number as text) as key, f.id as row_id from ("
                        + "(select p.id, p.change_number from " + source.table()
                        + " p where p.change_number < cast(:horizon as xid8)" + start + " and " + filter.condition() + order + ")"
                        + (showsRemovals ? " union all (select p.id, p.change_number from removal p where p.kind = :removalKind"
                                + " and p.change_number < cast(:horizon as xid8)" + start + " and not exists (select from "
                                + source.table() + " existing where existing.id = p.id)" + order + ")" : "")
                        + ") f left join " + source.table() + " p on p.id = f.id order by f.change_number, f.id limit :rows",
                        Object[].class)
                .addEntity("p", source.entity())
                .addScalar("key", String.class)
                .addScalar("row_id", UUID.class)
                .setParameter("horizon", Long.toString(horizon));
        if (page.isFirst()) {
            statement.setParameter("since", query.updatedSince());
        }
        if (showsRemovals) {
            statement.setParameter("removalKind", source.removalKind());
        }
        var rows = rows(statement, page, filter);
        var shown = page.shown(rows);
        var next = page.next(rows);
        var removed = shown.stream().filter(row -> row.entity() == null).map(ListRow::id).toList();
        // without a next row everything below the horizon has been read, even if a filter left nothing to return
        return new Listing<>(entities(source, shown), removed,
                next == null ? page.cursor(Long.toString(horizon - 1), LAST_ID) : next);
    }

    /** The number of the oldest running transaction, or of the next one: all transactions before it have ended. */
    private long horizon() {
        return Long
                .parseLong(session.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)", String.class)
                        .getSingleResult());
    }

    private static String changeNumber(String key) {
        if (Long.parseLong(key) < 0) {
            throw new IllegalArgumentException("A change number is not negative");
        }
        return key;
    }

    private static List<ListRow> rows(NativeQuery<Object[]> statement, PageRequest<ListRow> page, ListFilter filter) {
        page.parameters(filter).forEach(statement::setParameter);
        return statement.setParameter("rows", page.rows()).getResultStream().map(ListRow::of).toList();
    }

    private static <E> List<E> entities(ListSource<E> source, List<ListRow> rows) {
        return rows.stream().flatMap(row -> Stream.ofNullable(source.entity().cast(row.entity()))).toList();
    }
}
