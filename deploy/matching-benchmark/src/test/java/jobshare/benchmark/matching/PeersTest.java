package jobshare.benchmark.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.criterion.Criteria;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.Criterion;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured beside each other answers the same question, as far as each can express it. */
class PeersTest {

    private static final int PEOPLE = 1_500;
    private static final int ASKERS = 12;
    private static final int LIMIT = 20;
    private static final PairingTerms ANY_JOB = PairingTerms.ofAnyJob(MatchingModel.standard());
    private static final List<Criterion> OF_SQL = List.of(Criterion.SCHEDULE, Criterion.EXPERIENCE, Criterion.VALUES,
            Criterion.ASPIRATION, Criterion.WAY_OF_SHARING);

    @ParameterizedTest
    @EnumSource
    void theIndexReturnsTheSameAsTheScan(StaffKind kind) {
        var staff = new BenchmarkStaff(kind, PEOPLE);
        var index = new MatchingIndex();
        index.fill(staff);
        var scan = scan(staff);
        int found = 0;
        for (var asker : staff.askers().subList(0, 100)) {
            var expected = scan.partners(asker, LIMIT)
                    .stream()
                    .map(hit -> Map.entry(hit.other().personId(), hit.score()))
                    .toList();
            assertEquals(expected,
                    index.partners(asker, LIMIT).stream().map(match -> Map.entry(match.personId(), match.score())).toList());
            found += expected.size();
        }
        assertTrue(found > 100, "Hardly anybody fits anybody: " + found);
        for (int number = 0; number < 3; number++) {
            var expected = scan.pairs(staff.role(number), LIMIT)
                    .stream()
                    .map(hit -> Map.entry(Set.of(hit.one().personId(), hit.other().personId()), hit.score()))
                    .toList();
            assertEquals(expected,
                    index.pairs(staff.role(number), LIMIT)
                            .stream()
                            .map(match -> Map.entry(Set.copyOf(match.people()), match.score()))
                            .toList());
            assertEquals(LIMIT, expected.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sqlRanksEligiblePeopleByItsFiveCriteria(StaffKind kind) throws IOException, SQLException {
        var staff = new BenchmarkStaff(kind, PEOPLE);
        var scan = scan(staff);
        var sql = new SqlPeer();
        sql.fill(staff);
        try {
            for (var asker : staff.askers().subList(0, ASKERS)) {
                assertEquals(scan.feasible(asker), sql.feasible(asker));
                var mine = scan.profile(asker);
                var expected = scan.people()
                        .stream()
                        .filter(theirs -> theirs != mine && Constraints.allow(mine, theirs, ANY_JOB))
                        .map(theirs -> new SqlPeer.Hit(theirs.personId().value(), points(mine, theirs)))
                        .sorted(Comparator.comparingInt(SqlPeer.Hit::points).reversed().thenComparing(hit -> hit.id().toString()))
                        .limit(LIMIT)
                        .toList();
                assertEquals(expected, sql.partners(asker, new int[]{1, 1, 1, 1, 1}, LIMIT));
            }
        } finally {
            sql.stop();
        }
    }

    @ParameterizedTest
    @EnumSource
    void sqlFindsEligiblePairsWithABetterFitThanOthers(StaffKind kind) throws IOException, SQLException {
        var staff = new BenchmarkStaff(kind, PEOPLE);
        var scan = scan(staff);
        var sql = new SqlPeer();
        sql.fill(staff);
        try {
            for (int number = 0; number < 3; number++) {
                var scores = scan.pairs(staff.role(number), PEOPLE * PEOPLE)
                        .stream()
                        .collect(Collectors.toMap(hit -> Set.of(hit.one().personId().value(), hit.other().personId().value()),
                                ScanPeer.Hit::score));
                var found = sql.pairs(staff.role(number), LIMIT);
                assertEquals(LIMIT, found.size());
                assertTrue(scores.keySet().containsAll(found));
                long sumOfFound = found.stream().mapToLong(scores::get).sum();
                long sumOfAll = scores.values().stream().mapToLong(score -> score).sum();
                assertTrue(sumOfFound * scores.size() > sumOfAll * LIMIT);
            }
        } finally {
            sql.stop();
        }
    }

    private static int points(EncodedProfile mine, EncodedProfile theirs) {
        return OF_SQL.stream().mapToInt(criterion -> Math.max(0, Criteria.points(criterion, mine, theirs, ANY_JOB))).sum();
    }

    @ParameterizedTest
    @EnumSource
    void luceneFindsEligiblePeopleAndPrefersSimilarOnes(StaffKind kind) throws IOException {
        var staff = new BenchmarkStaff(kind, PEOPLE);
        var scan = scan(staff);
        var lucene = new LucenePeer();
        lucene.fill(staff);
        var everybody = new HashMap<String, EncodedProfile>();
        scan.people().forEach(person -> everybody.put(person.personId().toString(), person));
        try {
            long sumOfFound = 0;
            long sumOfAll = 0;
            for (var asker : staff.askers().subList(0, ASKERS)) {
                var mine = scan.profile(asker);
                assertEquals(scan.feasible(asker), lucene.feasible(asker));
                var found = lucene.partners(asker, new int[]{1, 1, 1, 1, 1, 1}, LIMIT);
                assertEquals(Math.min(LIMIT, scan.feasible(asker)), found.size());
                assertTrue(found.stream().allMatch(id -> Constraints.allow(mine, everybody.get(id), ANY_JOB)));
                if (found.size() == LIMIT) { // it had a choice
                    var scores = scores(scan, asker);
                    sumOfFound += found.stream().mapToInt(scores::get).sum() * (long) scores.size();
                    sumOfAll += scores.values().stream().mapToInt(score -> score).sum() * (long) found.size();
                }
            }
            assertTrue(sumOfFound > sumOfAll || kind == StaffKind.UNIFORM && sumOfAll == 0,
                    "Those whom Lucene finds score less than others: " + sumOfFound + " " + sumOfAll);
        } finally {
            lucene.close();
        }
    }

    private static Map<String, Integer> scores(ScanPeer scan, PersonId asker) {
        return scan.partners(asker, PEOPLE)
                .stream()
                .collect(Collectors.toMap(hit -> hit.other().personId().toString(), ScanPeer.Hit::score));
    }

    private static ScanPeer scan(BenchmarkStaff staff) {
        var scan = new ScanPeer();
        scan.fill(staff);
        return scan;
    }
}
