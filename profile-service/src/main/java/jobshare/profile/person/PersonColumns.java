package jobshare.profile.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jobshare.profile.questionnaire.Question;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;

/** The columns of people in CSV exports and imports. */
public final class PersonColumns {

    public static final Columns ALL = Columns.of(Column.word("id"), Column.text("employeeNumber"), Column.word("kind"),
            Column.text("givenName"), Column.text("familyName"), Column.text("workEmail"), Column.text("subject"),
            Column.text("businessUnit"), Column.text("jobTitle"), Column.text("lineManagerSubject"), Column.integer("grade"),
            Column.text("site"), Column.word("timeZone"), Column.word("remote"), Column.wordPairs("languages", "code", "level"),
            Column.word("jurisdiction"), Column.word("occupation"), Column.levels("skills", "uri", "level"),
            Column.words("strengths"), Column.integer("yearsOfExperience"),
            Column.numbers("values", Arrays.stream(Question.values()).map(q -> q.name().toLowerCase(Locale.ROOT)).toList()),
            Column.level("aspiration", "direction", "horizonMonths"), Column.weeks("pattern"),
            Column.range("share", "min", "max"), Column.level("payExpectation", "currency", "amount"),
            Column.integer("overlapSlots"), Column.words("splits"), Column.word("wayOfSharing"),
            Column.numbers("weights", Arrays.stream(Criterion.values()).map(Criterion::name).toList()), Column.words("mustHaves"),
            Column.bool("acceptsTwoGradesApart"),
            Column.records("pastShares", List.of("role", "from", "until", "outcome", "note")), Column.bool("partnerInMind"),
            Column.word("visibility"), Column.word("status"), Column.labels("missing", "field"),
            Column.integer("version").readOnly(), Column.word("createdAt").readOnly(), Column.word("updatedAt").readOnly());

    private PersonColumns() {
    }
}
