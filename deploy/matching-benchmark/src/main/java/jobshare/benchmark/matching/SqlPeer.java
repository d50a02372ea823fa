package jobshare.benchmark.matching;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.profile.ValuesQuestions;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.postgresql.PGConnection;

/**
 * The closest query in SQL, on PostgreSQL with durable writes: each constraint, and the points of five criteria with the asker's
 * weights.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls fill(...) first
public class SqlPeer {

    static final String CANNOT = "no score of both people, because each row would need the other's weights; no strengths, no "
            + "relatedness of skills; missing data counts as 0";
    static final String CANNOT_OF_PAIRS = "no requested skills, and the pair score of one person only";

    private static final String TABLE = """
            create table person (id uuid primary key, takes_part boolean not null, grade int, two_apart boolean not null,
              least int, most int, preferred bigint, available bigint, overlap int, splits int, site text, remote int, unit text,
              winter int, summer int, languages text[], same_site boolean not null, same_unit boolean not null,
              same_way boolean not null, way int, years int, direction int, horizon int%s);
            """.formatted(answers(", q%d int"));
    private static final String INDEXES = """
            create index on person (grade, available) where takes_part;
            create index on person (site, grade) where takes_part;
            analyze person;
            """;
    private static final String PAIR_ALLOWED = """
              (x.grade between me.grade - 1 and me.grade + 1
                or me.two_apart and x.two_apart and x.grade between me.grade - 2 and me.grade + 2)
              and (me.available | x.available) & %1$d = %1$d
              and me.most + x.most >= 10000 and me.least + x.least <= 12000
              and (x.site = me.site or x.remote > 0 and me.remote > 0)
              and abs(x.winter - me.winter) <= 180 and abs(x.summer - me.summer) <= 180
              and x.languages && me.languages
              and (x.site = me.site or not x.same_site and not me.same_site)
              and (x.unit = me.unit or not x.same_unit and not me.same_unit)
              and (x.way = me.way or not x.same_way and not me.same_way)
            """.formatted(PeerValues.FULL_WEEK);
    private static final String FROM_POSSIBLE_PARTNERS = "from person me join person x on x.takes_part and x.id <> me.id and "
            + PAIR_ALLOWED + " where me.id = ? and me.takes_part";
    private static final String POINTS = """
              ? * ((3 * (1000 * bit_count(((me.preferred | x.preferred) & %1$d)::bit(64))::int / %2$d)
                + case me.overlap when 0 then 1000 else 1000 * least(me.overlap,
                    bit_count((me.available & x.available & %1$d)::bit(64))::int) / me.overlap end
                + 1000 * bit_count((me.splits & x.splits)::bit(32))::int
                    / least(bit_count(me.splits::bit(32)), bit_count(x.splits::bit(32)))::int) / 5)
              + ? * ((greatest(0, 1000 - 400 * abs(x.grade - me.grade))
                + 1000 * (least(x.years, me.years) + 2) / (greatest(x.years, me.years) + 2)) / 2)
              + ? * coalesce(1000 * (32 - (%3$s)) / 32, 0)
              + ? * ((2 * case abs(x.direction - me.direction) when 0 then 1000 when 1 then 400 else 100 end
                + 1000 * (60 - least(60, abs(x.horizon - me.horizon))) / 60) / 3)
              + ? * case when x.way = me.way then 1000 when x.way = 2 or me.way = 2 then 500 else 0 end
            """.formatted(PeerValues.FULL_WEEK, PeerValues.COVER, answers(" + abs(x.q%1$d - me.q%1$d)").substring(3));

    private static final String PAIRS = """
            with role as (select ? as grade, ? as site, ? as winter, ? as summer, ? as overlap),
              eligible as materialized (select person.*, greatest(0, 1000 - 400 * abs(person.grade - role.grade)) as grade_fit,
                  case when person.site = role.site then 1000 when remote > 0 then 500 else 0 end as site_fit
                from person, role
                where takes_part and abs(person.grade - role.grade) <= case when two_apart then 2 else 1 end
                  and (person.site = role.site or remote > 0)
                  and abs(person.winter - role.winter) <= 180 and abs(person.summer - role.summer) <= 180),
              pair as (select me.id as one, x.id as other, (%1$s) / 5 as score,
                  (1000 * (%2$d + bit_count(((me.preferred | x.preferred) & %3$d)::bit(64))::int) / (2 * %2$d)
                    + 1000 * least(role.overlap, bit_count((me.available & x.available & %3$d)::bit(64))::int) / role.overlap
                    + (me.grade_fit + x.grade_fit) / 2 + (me.site_fit + x.site_fit) / 2) / 4 as fit
                from role, eligible me join eligible x on me.id < x.id and %4$s)
            select one, other, 2 * score * fit / greatest(1, score + fit) as together from pair
            order by together desc, one, other limit ?
            """.formatted(POINTS.replace("?", "1"), PeerValues.COVER, PeerValues.FULL_WEEK, PAIR_ALLOWED);

    private EmbeddedPostgres server;
    private Connection connection;
    private PreparedStatement best;
    private PreparedStatement bestPairs;

    /** Of one who was found: the asker's weighted sum of points. */
    record Hit(UUID id, int points) {
    }

    private static String answers(String each) {
        var all = new StringBuilder();
        for (int i = 0; i < ValuesQuestions.IDS.size(); i++) {
            all.append(each.formatted(i));
        }
        return all.toString();
    }

    @Setup
    public void fill(BenchmarkStaff staff) {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("work_mem", "64MB")
                    .setServerConfig("max_parallel_workers_per_gather", "0")
                    .start();
            connection = server.getPostgresDatabase().getConnection();
            execute(TABLE);
            staff.inBatches(this::copy);
            execute("vacuum person");
            execute(INDEXES);
            best = connection.prepareStatement(
                    "select x.id, " + POINTS + " as points " + FROM_POSSIBLE_PARTNERS + " order by points desc, x.id limit ?");
            bestPairs = connection.prepareStatement(PAIRS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @TearDown
    public void stop() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void copy(List<Profile> people) {
        var rows = people.stream().map(SqlPeer::row).collect(Collectors.joining("\n", "", "\n"));
        try {
            connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy person from stdin", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(Profile generated) {
        var person = CompleteProfile.of(generated);
        var offsets = PeerValues.offsets(person.timeZone());
        var cells = new ArrayList<Object>(List.of(person.personId(), BenchmarkStaff.participates(generated), person.grade(),
                generated.acceptsTwoGradesApart(), person.share().min(), person.share().max(), person.pattern().preferred(),
                person.pattern().available(), person.overlapSlots(), PeerValues.bits(generated.splits()), person.site(),
                person.remote().ordinal(), person.businessUnit(), offsets[0], offsets[1],
                "{" + String.join(",", PeerValues.languages(person.profile())) + "}", person.requires(MustHave.SAME_SITE),
                person.requires(MustHave.SAME_BUSINESS_UNIT), person.requires(MustHave.SAME_WAY_OF_SHARING),
                person.wayOfSharing().ordinal(), person.years(), person.aspiration().direction().ordinal(),
                person.horizonMonths()));
        ValuesQuestions.IDS.forEach(
                question -> cells.add(generated.values().containsKey(question) ? generated.values().get(question) : "\\N"));
        return cells.stream().map(Object::toString).collect(Collectors.joining("\t"));
    }

    /** @param weights of schedule, experience, values, aspiration and way of sharing */
    List<Hit> partners(PersonId asker, int[] weights, int limit) {
        try {
            for (int i = 0; i < weights.length; i++) {
                best.setInt(i + 1, weights[i]);
            }
            best.setObject(weights.length + 1, asker.value());
            best.setInt(weights.length + 2, limit);
            var found = new ArrayList<Hit>(limit);
            try (var rows = best.executeQuery()) {
                while (rows.next()) {
                    found.add(new Hit(rows.getObject(1, UUID.class), rows.getInt(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ordered by the mean of the points for partners, from one side, and those for slots, overlap, grade and site. */
    List<Set<UUID>> pairs(RoleProfile role, int limit) {
        var offsets = PeerValues.offsets(Objects.requireNonNull(role.timeZone()));
        try {
            bestPairs.setInt(1, Objects.requireNonNull(role.grade()));
            bestPairs.setString(2, role.site());
            bestPairs.setInt(3, offsets[0]);
            bestPairs.setInt(4, offsets[1]);
            bestPairs.setInt(5, Objects.requireNonNull(role.overlapSlots()));
            bestPairs.setInt(6, limit);
            var found = new ArrayList<Set<UUID>>(limit);
            try (var rows = bestPairs.executeQuery()) {
                while (rows.next()) {
                    found.add(Set.of(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of people who can be paired with the asker. */
    long feasible(PersonId asker) throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) " + FROM_POSSIBLE_PARTNERS)) {
            statement.setObject(1, asker.value());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
