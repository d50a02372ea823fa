package jobshare.proposal.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jobshare.proposal.access.VisibilityScope;
import jobshare.proposal.concern.ConcernKind;
import org.jspecify.annotations.Nullable;

/** Counts the pitches that a caller may see, from the table {@code funnel_entry}. */
@ApplicationScoped
public class FunnelRepository {

    private static final Stage[] STAGES = Stage.values();
    private static final int REQUESTED = Stage.REQUESTED.ordinal();
    private static final int END_COUNT = 3;
    private static final int SECONDS_OF_DAY = 86_400;

    private final EntityManager entities;

    FunnelRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Recruiters and hiring managers count the pitches for their own roles. */
    FunnelTotals count(VisibilityScope reach, Period period, @Nullable Breakdown by) {
        var pitches = new Pitches(reach, period);
        var counts = counts(pitches, by);
        var total = counts.removeFirst();
        return new FunnelTotals(total, counts, soundings(pitches), refusals(pitches), concerns(pitches));
    }

    /** The titles of roles. */
    Map<String, String> titles(Collection<String> roles) {
        var titles = new HashMap<String, String>();
        for (var row : rows(
                entities.createNativeQuery("select id::text, title from role_copy where id in (:ids) and title is not null")
                        .setParameter("ids", roles.stream().map(UUID::fromString).toList()))) {
            titles.put((String) row[0], (String) row[1]);
        }
        return titles;
    }

    /** The total, followed by the groups. */
    private List<GroupCounts> counts(Pitches pitches, @Nullable Breakdown by) {
        var columns = new ArrayList<String>();
        columns.add(by == null ? "''" : "case when grouping(p.key) = 1 then '' else p.key end");
        columns.add(by == null ? "null" : by.role());
        for (int stage = 0; stage < STAGES.length; stage++) {
            columns.add("count(*) filter (where p.reached = " + stage + ")");
        }
        for (int next = 1; next < STAGES.length; next++) {
            // one sort of plain numbers for both percentiles: intervals and decimals take twice as long
            var seconds = "(percentile_cont(array[0.5, 0.9]) within group (order by date_part('epoch', p." + STAGES[next].column()
                    + " - p." + STAGES[next - 1].column() + ")))";
            columns.add(seconds + "[1] / " + SECONDS_OF_DAY);
            columns.add(seconds + "[2] / " + SECONDS_OF_DAY);
        }
        var sql = pitches.with(by) + " select " + String.join(", ", columns) + " from pitch p "
                + (by == null ? "" : "group by grouping sets ((), (p.key)) order by grouping(p.key) desc");
        return rows(pitches.bound(entities.createNativeQuery(sql))).stream()
                .map(FunnelRepository::groupCounts)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static GroupCounts groupCounts(Object[] row) {
        int first = 2;
        var median = new Double[STAGES.length];
        var p90 = new Double[STAGES.length];
        for (int stage = 0; stage < STAGES.length - 1; stage++) {
            median[stage] = (Double) row[first + STAGES.length + 2 * stage];
            p90[stage] = (Double) row[first + STAGES.length + 2 * stage + 1];
        }
        return new GroupCounts((String) row[0], (String) row[1],
                IntStream.range(0, STAGES.length).mapToLong(stage -> number(row[first + stage])).toArray(), median, p90);
    }

    private long[] soundings(Pitches pitches) {
        var row = rows(pitches.bound(entities.createNativeQuery(pitches.with(null) + """
                 select count(*) filter (where sounding_sent_at is null),
                 count(*) filter (where sounding_sent_at is not null and interest_expressed_at is null),
                count(*) filter (where sounding_sent_at is not null and interest_expressed_at is not null) from pitch""")))
                .getFirst();
        return new long[]{number(row[0]), number(row[1]), number(row[2])};
    }

    private Map<String, long[]> refusals(Pitches pitches) {
        var sql = pitches.with(null) + """
                , ground as (select proposal_id, string_agg(distinct ground, ' + ' order by ground) as grounds
                from statutory_request where status = 'REFUSED' and ground is not null group by proposal_id)
                select case when p.refused_at is null or p.hired_at is not null then '%s'
                else coalesce(g.grounds, '%s') end as refusal,
                p.reached, count(*) from pitch p left join ground g on g.proposal_id = p.proposal_id
                where p.reached >= %d group by refusal, p.reached""".formatted(FunnelTotals.NOT_REFUSED, FunnelTotals.NO_GROUND,
                REQUESTED);
        var refusals = new TreeMap<String, long[]>();
        refusals.put(FunnelTotals.NOT_REFUSED, new long[STAGES.length - REQUESTED]);
        for (var row : rows(pitches.bound(entities.createNativeQuery(sql)))) {
            refusals.computeIfAbsent((String) row[0], _ -> new long[STAGES.length - REQUESTED])[(int) number(row[1])
                    - REQUESTED] = number(row[2]);
        }
        return refusals;
    }

    private Map<ConcernKind, Map<ConcernOutcome, long[]>> concerns(Pitches pitches) {
        var sql = pitches.with(null) + """
                , concerns as (select proposal_id, kind, case when bool_or(status <> 'RESOLVED') then 'UNRESOLVED'
                when bool_or(had_evidence) then 'RESOLVED_WITH_EVIDENCE' else 'RESOLVED_WITHOUT_EVIDENCE' end as outcome
                from concern group by proposal_id, kind)
                select c.kind, c.outcome,
                case when p.hired_at is not null then 2 when p.refused_at is not null then 0 else 1 end as ended,
                count(*) from pitch p join concerns c on c.proposal_id = p.proposal_id
                where p.reached >= %d group by c.kind, c.outcome, ended""".formatted(REQUESTED);
        var concerns = new EnumMap<ConcernKind, Map<ConcernOutcome, long[]>>(ConcernKind.class);
        for (var row : rows(pitches.bound(entities.createNativeQuery(sql)))) {
            concerns.computeIfAbsent(ConcernKind.valueOf((String) row[0]), _ -> new EnumMap<>(ConcernOutcome.class))
                    .computeIfAbsent(ConcernOutcome.valueOf((String) row[1]),
                            _ -> new long[END_COUNT])[(int) number(row[2])] = number(row[3]);
        }
        return concerns;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked") // a native query of several columns
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    /** Selects the pitches to count. */
    private record Pitches(VisibilityScope reach, Period period) {

        /** A common table expression of the pitches with their stage and, with a breakdown, the key of their group. */
        String with(@Nullable Breakdown by) {
            var reached = IntStream.iterate(STAGES.length - 1, stage -> stage > 0, stage -> stage - 1)
                    .mapToObj(stage -> "when p." + STAGES[stage].column() + " is not null then " + stage)
                    .collect(Collectors.joining(" ", "case ", " else 0 end"));
            return "with pitch as (select p.*, " + reached + " as reached" + (by == null ? "" : ", " + by.key() + " as key")
                    + " from funnel_entry p" + (by == null ? "" : by.join()) + " where true"
                    + (reach.all() ? ""
                            : " and p.role_id in (select id from role_copy where recruiter_key = :recruiterKey"
                                    + " or hiring_manager_key = :managerKey)")
                    + (period.from() == null ? "" : " and p.drafted_at >= :from")
                    + (period.before() == null ? "" : " and p.drafted_at < :before") + ")";
        }

        Query bound(Query query) {
            if (!reach.all()) {
                query.setParameter("recruiterKey", reach.recruiterKey()).setParameter("managerKey", reach.managerKey());
            }
            if (period.from() != null) {
                query.setParameter("from", period.from());
            }
            if (period.before() != null) {
                query.setParameter("before", period.before());
            }
            return query;
        }
    }
}
