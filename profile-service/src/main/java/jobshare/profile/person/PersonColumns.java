package jobshare.profile.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;

/** People as a table. */
public final class PersonColumns {

    /** What of a person comes out as CSV, and goes in. */
    public static final Columns ALL = Columns.of(
            Column.word("id"), Column.text("employeeNumber"), Column.word("kind"), Column.text("givenName"),
            Column.text("familyName"), Column.text("workEmail"), Column.text("subject"), Column.text("businessUnit"),
            Column.text("jobTitle"), Column.text("lineManagerSubject"), Column.whole("grade"), Column.text("site"),
            Column.word("timeZone"),
            Column.word("remote"), Column.wordPairs("languages", "code", "level"), Column.word("jurisdiction"),
            Column.word("occupation"), Column.levels("skills", "uri", "level"), Column.words("strengths"),
            Column.whole("yearsOfExperience"),
            Column.numbers("values", Arrays.stream(Question.values()).map(q -> q.name().toLowerCase(Locale.ROOT)).toList()),
            Column.level("aspiration", "direction", "horizonMonths"), Column.weeks("pattern"),
            Column.range("share", "least", "most"), Column.level("payExpectation", "currency", "amount"),
            Column.whole("overlapSlots"), Column.words("splits"),
            Column.word("wayOfSharing"),
            Column.numbers("weights", Arrays.stream(Criterion.values()).map(Criterion::name).toList()),
            Column.words("mustHaves"), Column.flag("twoGradesApart"),
            Column.records("pastShares", List.of("role", "from", "to", "ended", "note")), Column.flag("partnerInMind"),
            Column.word("visibility"), Column.word("status"),
            Column.labels("missing", "field"), Column.whole("version").shown(), Column.word("createdAt").shown(),
            Column.word("updatedAt").shown());

    private PersonColumns() {
    }
}
