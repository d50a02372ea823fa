package jobshare.benchmark.matching;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;
import static org.apache.lucene.search.BooleanClause.Occur.MUST_NOT;
import static org.apache.lucene.search.BooleanClause.Occur.SHOULD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Slots;
import jobshare.matching.profile.MustHave;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.profile.WayOfSharing;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The closest query in Lucene: each constraint is a filter, and the score is a sum of similarities with the asker's weights.
 * Lucene skips people who cannot be among the best (block-max WAND).
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls fill(...) first
public class LucenePeer {

    static final String CANNOT = "no score of both people, no means over provided data, no levels of skills, no distance of "
            + "years or horizons, no criterion that lowers a score (common strengths), no overlap";

    private final Map<PersonId, CompleteProfile> askers = new HashMap<>();
    private Path folder;
    private Directory directory;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @Setup
    public void fill(BenchmarkStaff staff) {
        try {
            folder = Files.createTempDirectory("matching-lucene");
            directory = new MMapDirectory(folder);
            try (var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256))) {
                staff.inBatches(batch -> batch.forEach(person -> add(writer, CompleteProfile.of(person))));
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            staff.inBatches(batch -> batch.stream()
                    .filter(person -> staff.askers().contains(person.personId()))
                    .forEach(person -> askers.put(person.personId(), CompleteProfile.of(person))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TearDown
    public void close() throws IOException {
        reader.close();
        directory.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    private CompleteProfile asker(PersonId asker) {
        return Objects.requireNonNull(askers.get(asker));
    }

    private static void add(IndexWriter writer, CompleteProfile person) {
        var document = new Document();
        document.add(new StoredField("id", person.personId().toString()));
        term(document, "person", person.personId());
        document.add(new IntPoint("grade", person.grade()));
        document.add(new IntPoint("minShare", person.share().min()));
        document.add(new IntPoint("maxShare", person.share().max()));
        var offsets = PeerValues.offsets(person.timeZone());
        document.add(new IntPoint("zone", offsets[0], offsets[1]));
        term(document, "takesPart", BenchmarkStaff.participates(person.profile()));
        term(document, "twoApart", person.profile().acceptsTwoGradesApart());
        term(document, "site", person.site());
        term(document, "unit", person.businessUnit());
        term(document, "away", person.remote() != RemoteWork.ON_SITE);
        term(document, "way", person.wayOfSharing());
        term(document, "direction", person.aspiration().direction());
        term(document, "occupation", person.occupation());
        term(document, "gradeIs", person.grade());
        for (int digits = 1; digits <= person.occupationGroup().length(); digits++) {
            term(document, "group", person.occupationGroup().substring(0, digits));
        }
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if (person.pattern().availableSlots().contains(slot)) {
                term(document, "available", slot);
            }
            if (person.pattern().preferredSlots().contains(slot)) {
                term(document, "preferred", slot);
            }
        }
        PeerValues.languages(person.profile()).forEach(language -> term(document, "language", language));
        person.mustHaves().forEach(mustHave -> term(document, "asks", mustHave));
        person.profile().skills().forEach(skill -> term(document, "skill", skill.uri()));
        person.profile().values().forEach((question, answer) -> term(document, question, answer));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void term(Document document, String field, Object value) {
        document.add(new StringField(field, value.toString(), Store.NO));
    }

    /** @param weights of schedule, experience, values, field, aspiration and way of sharing */
    List<String> partners(PersonId asker, int[] weights, int limit) {
        var mine = asker(asker);
        var query = mayBePaired(mine);
        similarities(mine, weights, query);
        try {
            var found = new ArrayList<String>(limit);
            var fields = searcher.storedFields();
            for (var hit : searcher.search(query.build(), limit).scoreDocs) {
                found.add(fields.document(hit.doc).get("id"));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of people who can be paired with the asker. */
    int feasible(PersonId asker) throws IOException {
        return searcher.count(mayBePaired(asker(asker)).build());
    }

    private static BooleanQuery.Builder mayBePaired(CompleteProfile mine) {
        var query = new BooleanQuery.Builder();
        query.add(is("takesPart", true), FILTER);
        query.add(is("person", mine.personId()), MUST_NOT);
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if ((PeerValues.FULL_WEEK >>> slot & 1) != 0 && !mine.pattern().availableSlots().contains(slot)) {
                query.add(is("available", slot), FILTER);
            }
        }
        var grades = IntPoint.newRangeQuery("grade", mine.grade() - 1, mine.grade() + 1);
        query.add(mine.profile().acceptsTwoGradesApart()
                ? either(grades, both(is("twoApart", true), IntPoint.newRangeQuery("grade", mine.grade() - 2, mine.grade() + 2)))
                : grades, FILTER);
        query.add(IntPoint.newRangeQuery("maxShare", 10_000 - mine.share().max(), 10_000), FILTER);
        query.add(IntPoint.newRangeQuery("minShare", 0, 12_000 - mine.share().min()), FILTER);
        query.add(
                mine.remote() == RemoteWork.ON_SITE ? is("site", mine.site()) : either(is("site", mine.site()), is("away", true)),
                FILTER);
        var offsets = PeerValues.offsets(mine.timeZone());
        query.add(IntPoint.newRangeQuery("zone", new int[]{offsets[0] - 180, offsets[1] - 180},
                new int[]{offsets[0] + 180, offsets[1] + 180}), FILTER);
        query.add(either(
                PeerValues.languages(mine.profile()).stream().map(language -> is("language", language)).toArray(Query[]::new)),
                FILTER);
        mustHave(query, mine, MustHave.SAME_SITE, is("site", mine.site()));
        mustHave(query, mine, MustHave.SAME_BUSINESS_UNIT, is("unit", mine.businessUnit()));
        mustHave(query, mine, MustHave.SAME_WAY_OF_SHARING, is("way", mine.wayOfSharing()));
        return query;
    }

    private static void mustHave(BooleanQuery.Builder query, CompleteProfile mine, MustHave mustHave, Query same) {
        if (mine.requires(mustHave)) {
            query.add(same, FILTER);
        } else {
            query.add(new BooleanQuery.Builder().add(is("takesPart", true), FILTER)
                    .add(new BooleanQuery.Builder().add(is("asks", mustHave), FILTER).add(same, MUST_NOT).build(), MUST_NOT)
                    .build(), FILTER);
        }
    }

    private static void similarities(CompleteProfile mine, int[] weights, BooleanQuery.Builder query) {
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if ((PeerValues.FULL_WEEK >>> slot & 1) != 0 && !mine.pattern().preferredSlots().contains(slot)) {
                points(query, weights[0] * 600 / PeerValues.COVER, is("preferred", slot));
            }
        }
        points(query, weights[1] * 200, is("gradeIs", mine.grade()));
        mine.profile().values().forEach((question, answer) -> {
            points(query, weights[2] * 125, is(question, answer));
            points(query, weights[2] * 94, is(question, answer - 1));
            points(query, weights[2] * 94, is(question, answer + 1));
        });
        points(query, weights[3] * 100, is("occupation", mine.occupation()));
        for (int digits = 1; digits <= mine.occupationGroup().length(); digits++) {
            points(query, weights[3] * 100, is("group", mine.occupationGroup().substring(0, digits)));
        }
        mine.profile()
                .skills()
                .forEach(skill -> points(query, weights[3] * 500 / mine.profile().skills().size(), is("skill", skill.uri())));
        points(query, weights[4] * 667, is("direction", mine.aspiration().direction()));
        points(query, weights[5] * 1000, is("way", mine.wayOfSharing()));
        if (mine.wayOfSharing() != WayOfSharing.HYBRID) {
            points(query, weights[5] * 500, is("way", WayOfSharing.HYBRID));
        }
    }

    private static void points(BooleanQuery.Builder query, int points, Query similarity) {
        if (points > 0) {
            query.add(new BoostQuery(new ConstantScoreQuery(similarity), points), SHOULD);
        }
    }

    private static Query is(String field, Object value) {
        return new TermQuery(new Term(field, value.toString()));
    }

    private static Query either(Query... queries) {
        var either = new BooleanQuery.Builder();
        for (var query : queries) {
            either.add(query, SHOULD);
        }
        return either.build();
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, FILTER).add(other, FILTER).build();
    }
}
