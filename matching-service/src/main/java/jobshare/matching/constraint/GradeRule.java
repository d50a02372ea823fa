package jobshare.matching.constraint;

import jobshare.matching.criterion.MissingText;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.settings.PairingTerms;

/** The grades are at most one apart, or two if both people accept that. */
final class GradeRule {

    private GradeRule() {
    }

    static Outcome outcome(PairingContext pairing) {
        return outcome(pairing.mine(), pairing.theirs(), pairing.terms());
    }

    static Outcome outcome(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        if (mine.grade < 0 || theirs.grade < 0) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(Math.abs(mine.grade - theirs.grade) <= limit(mine, theirs, terms));
    }

    private static int limit(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        var model = terms.model();
        return mine.acceptsTwoGradesApart && theirs.acceptsTwoGradesApart ? model.gradesApartWhenBothAgree()
                : model.gradesApart();
    }

    static String refusal(PairingContext pairing) {
        var limit = limit(pairing.mine(), pairing.theirs(), pairing.terms());
        return "Your grade is " + pairing.mine().grade + "; the other person's grade is more than "
                + Phrases.count(limit, "grade") + " away.";
    }

    static String missing(PairingContext pairing) {
        return MissingText.missing("grade", pairing.mine().grade >= 0, pairing.theirs().grade >= 0);
    }
}
