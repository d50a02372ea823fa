package jobshare.matching.profile;

import java.util.List;

/** The questions on values and commitment, each answered from 1 to 5. */
public final class ValuesQuestions {

    public static final List<String> IDS = List.of("pace", "planning", "communication", "conflict", "availability", "quality",
            "ambition", "commitment");

    public static final int HIGHEST_ANSWER = 5;

    private ValuesQuestions() {
    }
}
