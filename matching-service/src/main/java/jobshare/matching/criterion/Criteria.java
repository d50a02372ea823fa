package jobshare.matching.criterion;

import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.Criterion;
import jobshare.matching.settings.PairingTerms;

/** The rule of each {@link Criterion}: it gives whole points or {@link #NO_DATA}, and explains them in a text. */
public final class Criteria {

    /** What a criterion gives where one of the two people lacks the data. */
    public static final int NO_DATA = -1;

    /** The most points that a criterion gives. */
    public static final int FULL = 1000;

    private Criteria() {
    }

    /** Points from the view of {@code mine}, 0 to {@link #FULL}, or {@link #NO_DATA}. */
    public static int points(Criterion criterion, EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        return switch (criterion) {
            case SCHEDULE -> ScheduleRule.points(mine, theirs, terms);
            case EXPERIENCE -> ExperienceRule.points(mine, theirs);
            case STRENGTHS -> StrengthsRule.points(mine, theirs);
            case VALUES -> ValuesRule.points(mine, theirs);
            case FIELD -> FieldRule.points(mine, theirs);
            case ASPIRATION -> AspirationRule.points(mine, theirs);
            case WAY_OF_SHARING -> WayOfSharingRule.points(mine, theirs);
        };
    }

    /** Explains the points to {@code mine}; where there is no data, names what is missing. */
    public static String text(Criterion criterion, EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        return switch (criterion) {
            case SCHEDULE -> ScheduleRule.text(mine, theirs, terms);
            case EXPERIENCE -> ExperienceRule.text(mine, theirs);
            case STRENGTHS -> StrengthsRule.text(mine, theirs);
            case VALUES -> ValuesRule.text(mine, theirs);
            case FIELD -> FieldRule.text(mine, theirs);
            case ASPIRATION -> AspirationRule.text(mine, theirs);
            case WAY_OF_SHARING -> WayOfSharingRule.text(mine, theirs);
        };
    }
}
