package jobshare.matching.criterion;

/**
 * What two people who may be paired are scored by, in the order that settles ties between them. Each gives whole points 0 to
 * 1000, or {@link #NO_DATA}, and says why in words made from the data.
 */
public enum Criterion {

    SCHEDULE(ScheduleRule::points, ScheduleRule::text),
    EXPERIENCE(ExperienceRule::points, ExperienceRule::text),
    STRENGTHS(StrengthsRule::points, StrengthsRule::text),
    VALUES(ValuesRule::points, ValuesRule::text),
    FIELD(FieldRule::points, FieldRule::text),
    ASPIRATION(AspirationRule::points, AspirationRule::text),
    WAY_OF_SHARING(WayOfSharingRule::points, WayOfSharingRule::text);

    /** What a criterion gives where one of the two did not tell what it needs. */
    public static final int NO_DATA = -1;

    /** The best a criterion can give. */
    public static final int FULL = 1000;

    public static final int HIGHEST_WEIGHT = 5;

    private static final Criterion[] ALL = values();

    private final Points points;
    private final Text text;

    Criterion(Points points, Text text) {
        this.points = points;
        this.text = text;
    }

    public static int count() {
        return ALL.length;
    }

    public static Criterion at(int ordinal) {
        return ALL[ordinal];
    }

    /** Points as {@code mine} sees it, 0 to {@link #FULL}, or {@link #NO_DATA}. */
    public int points(Traits mine, Traits theirs, Terms terms) {
        return points.of(mine, theirs, terms);
    }

    /** Why these points, addressed to {@code mine}; what is missing, where there is no data. */
    public String text(Traits mine, Traits theirs, Terms terms) {
        return text.of(mine, theirs, terms);
    }

    @FunctionalInterface
    private interface Points {
        int of(Traits mine, Traits theirs, Terms terms);
    }

    @FunctionalInterface
    private interface Text {
        String of(Traits mine, Traits theirs, Terms terms);
    }
}
