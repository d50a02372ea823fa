package jobshare.local.demo;

import java.util.List;

/** The working patterns of two people who together cover a week or a fortnight. */
enum WorkSplit {
    THREE_DAYS_EACH("SPLIT_WEEKS", WorkingPattern.of("PP- PP- PP- --- ---"), WorkingPattern.of("--- --- PP- PP- PP-")),
    TWO_AND_A_HALF_DAYS_EACH("SPLIT_WEEKS", WorkingPattern.of("PP- PP- P-- --- ---"), WorkingPattern.of("--- --- -P- PP- PP-")),
    MORNINGS_AND_AFTERNOONS("SPLIT_DAYS", WorkingPattern.of("Po- P-- Po- P-- P--"), WorkingPattern.of("-P- -P- oP- -P- oP-")),
    ALTERNATE_WEEKS("ALTERNATE_WEEKS", WorkingPattern.of("PP- PP- PP- PP- PP-", "oo- --- --- --- oo-"),
            WorkingPattern.of("oo- --- --- --- oo-", "PP- PP- PP- PP- PP-")),
    THREE_DAYS_THEN_TWO("ALTERNATE_WEEKS", WorkingPattern.of("PP- PP- PP- --- ---", "PP- PP- --- --- ---"),
            WorkingPattern.of("--- --- oo- PP- PP-", "--- --- PP- PP- PP-")),
    DAYS_AND_NIGHTS("SPLIT_WEEKS", WorkingPattern.of("PPP PPP PPP --- --- --o --o"),
            WorkingPattern.of("--- --- PPP PPP PPP --o --o"));

    private final String split;
    private final WorkingPattern first;
    private final WorkingPattern second;

    WorkSplit(String split, WorkingPattern first, WorkingPattern second) {
        this.split = split;
        this.first = first;
        this.second = second;
    }

    /** The splits that suit a field. */
    static List<WorkSplit> of(JobField.Hours hours) {
        return switch (hours) {
            case OFFICE ->
                List.of(THREE_DAYS_EACH, TWO_AND_A_HALF_DAYS_EACH, MORNINGS_AND_AFTERNOONS, ALTERNATE_WEEKS, THREE_DAYS_THEN_TWO);
            case SHIFT -> List.of(DAYS_AND_NIGHTS);
        };
    }

    /** The split preference in the profile. */
    String split() {
        return split;
    }

    /** @param firstOfTwo whether the pattern is for the first person */
    WorkingPattern of(boolean firstOfTwo) {
        return firstOfTwo ? first : second;
    }
}
