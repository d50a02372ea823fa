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
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.MustHave;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.WayOfSharing;
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
 * The nearest query for Lucene: every constraint as a filter, and a sum of what is alike, each with the asker's weight, of which
 * Lucene itself leaves out those who cannot be among the best (block-max WAND).
 */
@State(Scope.Benchmark)
public class Lucene {

    static final String CANNOT = "no score from both sides, no means of what was told, no levels of skills, no years or horizons by"
            + " distance, nothing that lowers a score (strengths in common), no overlap";

    private final Map<PersonId, Profile> askers = new HashMap<>();
    private Path folder;
    private Directory directory;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    @Setup
    public void fill(Staff staff) {
        try {
            folder = Files.createTempDirectory("matching-lucene");
            directory = new MMapDirectory(folder);
            try (var writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256))) {
                staff.inBatches(batch -> batch.forEach(person -> add(writer, person)));
                writer.forceMerge(1);
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            staff.inBatches(batch -> batch.stream().filter(person -> staff.askers().contains(person.personId()))
                    .forEach(person -> askers.put(person.personId(), person)));
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

    private static void add(IndexWriter writer, Profile person) {
        var document = new Document();
        document.add(new StoredField("id", person.personId().toString()));
        term(document, "person", person.personId());
        document.add(new IntPoint("grade", person.grade()));
        document.add(new IntPoint("least", person.share().least()));
        document.add(new IntPoint("most", person.share().most()));
        var offsets = Questions.offsets(person.timeZone());
        document.add(new IntPoint("zone", offsets[0], offsets[1]));
        term(document, "takesPart", Staff.takesPart(person));
        term(document, "twoApart", person.twoGradesApart());
        term(document, "site", person.site());
        term(document, "unit", person.businessUnit());
        term(document, "away", person.remote() != Remote.ON_SITE);
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
        Questions.languages(person).forEach(language -> term(document, "language", language));
        person.mustHaves().forEach(mustHave -> term(document, "asks", mustHave));
        person.skills().forEach(skill -> term(document, "skill", skill.uri()));
        person.values().forEach((question, answer) -> term(document, question, answer));
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
        var mine = askers.get(asker);
        var query = mayBePaired(mine);
        alike(mine, weights, query);
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

    /** How many may be paired with the asker at all. */
    int feasible(PersonId asker) throws IOException {
        return searcher.count(mayBePaired(askers.get(asker)).build());
    }

    private static BooleanQuery.Builder mayBePaired(Profile mine) {
        var query = new BooleanQuery.Builder();
        query.add(is("takesPart", true), FILTER);
        query.add(is("person", mine.personId()), MUST_NOT);
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if ((Questions.FULL_WEEK >>> slot & 1) != 0 && !mine.pattern().availableSlots().contains(slot)) {
                query.add(is("available", slot), FILTER);
            }
        }
        var grades = IntPoint.newRangeQuery("grade", mine.grade() - 1, mine.grade() + 1);
        query.add(mine.twoGradesApart()
                ? either(grades, both(is("twoApart", true), IntPoint.newRangeQuery("grade", mine.grade() - 2, mine.grade() + 2)))
                : grades, FILTER);
        query.add(IntPoint.newRangeQuery("most", 10_000 - mine.share().most(), 10_000), FILTER);
        query.add(IntPoint.newRangeQuery("least", 0, 12_000 - mine.share().least()), FILTER);
        query.add(mine.remote() == Remote.ON_SITE ? is("site", mine.site()) : either(is("site", mine.site()), is("away", true)),
                FILTER);
        var offsets = Questions.offsets(mine.timeZone());
        query.add(IntPoint.newRangeQuery("zone", new int[]{offsets[0] - 180, offsets[1] - 180},
                new int[]{offsets[0] + 180, offsets[1] + 180}), FILTER);
        query.add(either(Questions.languages(mine).stream().map(language -> is("language", language)).toArray(Query[]::new)),
                FILTER);
        mustHave(query, mine, MustHave.SAME_SITE, is("site", mine.site()));
        mustHave(query, mine, MustHave.SAME_BUSINESS_UNIT, is("unit", mine.businessUnit()));
        mustHave(query, mine, MustHave.SAME_WAY_OF_SHARING, is("way", mine.wayOfSharing()));
        return query;
    }

    private static void mustHave(BooleanQuery.Builder query, Profile mine, MustHave mustHave, Query same) {
        if (Questions.asks(mine, mustHave)) {
            query.add(same, FILTER);
        } else {
            query.add(new BooleanQuery.Builder().add(is("takesPart", true), FILTER).add(
                    new BooleanQuery.Builder().add(is("asks", mustHave), FILTER).add(same, MUST_NOT).build(), MUST_NOT).build(),
                    FILTER);
        }
    }

    private static void alike(Profile mine, int[] weights, BooleanQuery.Builder query) {
        for (int slot = 0; slot < Slots.COUNT; slot++) {
            if ((Questions.FULL_WEEK >>> slot & 1) != 0 && !mine.pattern().preferredSlots().contains(slot)) {
                points(query, weights[0] * 600 / Questions.COVER, is("preferred", slot));
            }
        }
        points(query, weights[1] * 200, is("gradeIs", mine.grade()));
        mine.values().forEach((question, answer) -> {
            points(query, weights[2] * 125, is(question, answer));
            points(query, weights[2] * 94, is(question, answer - 1));
            points(query, weights[2] * 94, is(question, answer + 1));
        });
        points(query, weights[3] * 100, is("occupation", mine.occupation()));
        for (int digits = 1; digits <= mine.occupationGroup().length(); digits++) {
            points(query, weights[3] * 100, is("group", mine.occupationGroup().substring(0, digits)));
        }
        mine.skills().forEach(skill -> points(query, weights[3] * 500 / mine.skills().size(), is("skill", skill.uri())));
        points(query, weights[4] * 667, is("direction", mine.aspiration().direction()));
        points(query, weights[5] * 1000, is("way", mine.wayOfSharing()));
        if (mine.wayOfSharing() != WayOfSharing.HYBRID) {
            points(query, weights[5] * 500, is("way", WayOfSharing.HYBRID));
        }
    }

    private static void points(BooleanQuery.Builder query, int points, Query alike) {
        if (points > 0) {
            query.add(new BoostQuery(new ConstantScoreQuery(alike), points), SHOULD);
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
