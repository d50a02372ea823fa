package jobshare.matching.constraint;

import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Words;

/** Grades at most one apart, or two where both said that this is welcome. */
final class GradeRule {

    private GradeRule() {
    }

    static Outcome outcome(Question question) {
        return outcome(question.mine(), question.theirs(), question.terms());
    }

    static Outcome outcome(Traits mine, Traits theirs, Terms terms) {
        if (mine.grade < 0 || theirs.grade < 0) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(Math.abs(mine.grade - theirs.grade) <= limit(mine, theirs, terms));
    }

    private static int limit(Traits mine, Traits theirs, Terms terms) {
        var model = terms.model();
        return mine.twoGradesApart && theirs.twoGradesApart ? model.gradesApartWhenBothAgree() : model.gradesApart();
    }

    static String refusal(Question question) {
        var limit = limit(question.mine(), question.theirs(), question.terms());
        return "Your grade is " + question.mine().grade + "; the other person's is more than "
                + Words.count(limit, "grade") + " away.";
    }

    static String missing(Question question) {
        return Told.missing("grade", question.mine().grade >= 0, question.theirs().grade >= 0);
    }
}
