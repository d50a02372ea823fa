package jobshare.matching.talk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What two people should talk about before they share a job. The ids are for good: answers are kept under them. */
public enum Question {
    DAYS("Which days, and which parts of a day, will each of you work; and what if that has to change for a week?"),
    RHYTHM("Do you divide days, weeks, or take every other week?"),
    HANDOVER("How much time should you both work, and how is work handed over?"),
    WAY_OF_SHARING("Is it one job that both of you do, or does each lead on a part of it?"),
    DECISIONS("What does each of you decide alone, what only together, and what when the other can't be reached?"),
    COMMUNICATION("How do you keep each other and everybody else informed, and when may one be called on a day off?"),
    CONFLICT("How do you tell each other that something is wrong?"),
    PACE_AND_QUALITY("When is work good enough, and how fast and how far ahead do you plan it?"),
    AMBITION("Where do you want to go from here, and what if one of you could step up?"),
    COMMITMENT("What would you do when it takes more than your hours?"),
    MISTAKES("When one of you makes a mistake, who says so to whom, and who puts it right?"),
    PAST_SHARES("Have you shared a job before? What went well, and what would you do otherwise?"),
    IF_ONE_LEAVES("What does the one who stays do if the other leaves?");

    private final String text;

    Question(String text) {
        this.text = text;
    }

    /** The word for it in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text() {
        return text;
    }

    static Optional<Question> of(String id) {
        return Arrays.stream(values()).filter(question -> question.id().equals(id)).findFirst();
    }
}
