package jobshare.local.demo;

import java.util.List;

/** A way in which two people divide their time so that together they cover it. */
enum Division {
    THREE_DAYS_EACH("SPLIT_WEEKS", Weeks.of("PP- PP- PP- --- ---"), Weeks.of("--- --- PP- PP- PP-")),
    TWO_AND_A_HALF_DAYS_EACH("SPLIT_WEEKS", Weeks.of("PP- PP- P-- --- ---"), Weeks.of("--- --- -P- PP- PP-")),
    MORNINGS_AND_AFTERNOONS("SPLIT_DAYS", Weeks.of("Po- P-- Po- P-- P--"), Weeks.of("-P- -P- oP- -P- oP-")),
    WEEK_ABOUT("ALTERNATE_WEEKS", Weeks.of("PP- PP- PP- PP- PP-", "oo- --- --- --- oo-"),
            Weeks.of("oo- --- --- --- oo-", "PP- PP- PP- PP- PP-")),
    THREE_DAYS_THEN_TWO("ALTERNATE_WEEKS", Weeks.of("PP- PP- PP- --- ---", "PP- PP- --- --- ---"),
            Weeks.of("--- --- oo- PP- PP-", "--- --- PP- PP- PP-")),
    DAYS_AND_NIGHTS("SPLIT_WEEKS", Weeks.of("PPP PPP PPP --- --- --o --o"), Weeks.of("--- --- PPP PPP PPP --o --o"));

    private final String split;
    private final Weeks first;
    private final Weeks second;

    Division(String split, Weeks first, Weeks second) {
        this.split = split;
        this.first = first;
        this.second = second;
    }

    /** The divisions that suit a trade. */
    static List<Division> of(Trade.Hours hours) {
        return switch (hours) {
            case OFFICE ->
                List.of(THREE_DAYS_EACH, TWO_AND_A_HALF_DAYS_EACH, MORNINGS_AND_AFTERNOONS, WEEK_ABOUT, THREE_DAYS_THEN_TWO);
            case SHIFT -> List.of(DAYS_AND_NIGHTS);
        };
    }

    /** The name of the taste that goes with it. */
    String split() {
        return split;
    }

    /** @param firstOfTwo which of the two */
    Weeks of(boolean firstOfTwo) {
        return firstOfTwo ? first : second;
    }
}
