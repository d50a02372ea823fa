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
 * <p>A list is in the order that is asked for, and a row that changes meanwhile may move in it. A feed ({@code updatedSince}) is in
 * the order of changes, and shows none that is younger than the oldest transaction still at work: whatever commits later comes later.
 * So a reader who follows the cursors gets every row as it is after its last change, and no version of it twice.
 */
@ApplicationScoped
public class Lists {

    private static final int FETCH = 500;
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Session session;

    Lists(Session session) {
        this.session = session;
    }

    public <E> Listing<E> page(Source<E> source, Asked asked) {
        return asked.since() == null ? list(source, asked) : feed(source, asked);
    }

    /**
     * Gives all rows of a list in its order, a few at a time in memory and as they are when it begins; with {@code updatedSince} those
     * that have changed since. Pages play no part.
     */
    public <E> void each(Source<E> source, Asked asked, Consumer<E> row) {
        var since = asked.since();
        var query = session.createNativeQuery("select {p.*} from " + source.table() + " p where true"
                + (since == null ? "" : " and p.updated_at >= :since") + asked.where().and() + asked.sort().orderBy(),
                source.entity()).addEntity("p", source.entity());
        asked.where().values().forEach(query::setParameter);
        if (since != null) {
            query.setParameter("since", since);
        }
        try (var all = query.setFetchSize(FETCH).setReadOnly(true).getResultStream()) {
            all.forEach(found -> {
                row.accept(found);
                session.detach(found);
            });
        }
    }

    private <E> Listing<E> list(Source<E> source, Asked asked) {
        var sort = asked.sort();
        var mark = Place.mark(sort.toString(), asked.where());
        var after = Place.read(asked.cursor(), mark, sort.by()::value);
        var query = session.createNativeQuery("select {p.*}, " + sort.by().expression() + " as key, p.id as row_id from "
                + source.table() + " p where true" + asked.where().and() + (after == null ? "" : sort.after()) + sort.orderBy()
                + " limit :most", Object[].class)
                .addEntity("p", source.entity()).addScalar("key", sort.by().type()).addScalar("row_id", UUID.class);
        if (after != null) {
            query.setParameter("afterKey", after.key()).setParameter("afterId", after.id());
        }
        var rows = rows(query, asked);
        var shown = rows.subList(0, Math.min(asked.limit(), rows.size()));
        return new Listing<>(entities(source, shown), null,
                rows.size() > shown.size() ? place(shown.getLast()).encoded(mark) : null);
    }

    private <E> Listing<E> feed(Source<E> source, Asked asked) {
        var mark = Place.mark("changes", asked.where());
        var after = Place.read(asked.cursor(), mark, Lists::change);
        var horizon = horizon();
        var begin = after == null ? " and p.updated_at >= :since" : " and (p.change, p.id) > (cast(:afterKey as xid8), :afterId)";
        var query = session.createNativeQuery("select {p.*}, cast(f.change as text) as key, f.id as row_id from ("
                + "(select p.id, p.change from " + source.table() + " p where p.change < cast(:horizon as xid8)" + begin
                + asked.where().and() + " order by p.change, p.id limit :most)"
                + (after == null || !source.tellsRemovals()
                        ? ""
                        : " union all (select p.id, p.change from removal p where p.kind = :removals"
                                + " and p.change < cast(:horizon as xid8)" + begin
                                + " and not exists (select from " + source.table() + " back where back.id = p.id)"
                                + " order by p.change, p.id limit :most)")
                + ") f left join " + source.table() + " p on p.id = f.id order by f.change, f.id limit :most", Object[].class)
                .addEntity("p", source.entity()).addScalar("key", String.class).addScalar("row_id", UUID.class)
                .setParameter("horizon", Long.toString(horizon));
        if (after == null) {
            query.setParameter("since", asked.since());
        } else {
            query.setParameter("afterKey", after.key().toString()).setParameter("afterId", after.id());
            if (source.tellsRemovals()) {
                query.setParameter("removals", source.removals());
            }
        }
        var rows = rows(query, asked);
        var shown = rows.subList(0, Math.min(asked.limit(), rows.size()));
        // all below the horizon has been seen, even where a filter left nothing to show
        var next = rows.size() > shown.size() ? place(shown.getLast()) : new Place(horizon - 1, LAST_ID);
        var removed = shown.stream().filter(row -> row[0] == null).map(row -> (UUID) row[2]).toList();
        return new Listing<>(entities(source, shown), removed, next.encoded(mark));
    }

    /** The oldest transaction that is still at work, or the next one to come: all before it have ended. */
    private long horizon() {
        return Long.parseLong(session.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)",
                String.class).getSingleResult());
    }

    private static Object change(String key) {
        var change = Long.parseLong(key);
        if (change < 0) {
            throw new IllegalArgumentException("no transaction");
        }
        return change;
    }

    private static List<Object[]> rows(NativeQuery<Object[]> query, Asked asked) {
        asked.where().values().forEach(query::setParameter);
        return query.setParameter("most", asked.limit() + 1).getResultList();
    }

    private static Place place(Object[] row) {
        return new Place(row[1], (UUID) row[2]);
    }

    private static <E> List<E> entities(Source<E> source, List<Object[]> rows) {
        return rows.stream().flatMap(row -> Stream.ofNullable(source.entity().cast(row[0]))).toList();
    }
}
