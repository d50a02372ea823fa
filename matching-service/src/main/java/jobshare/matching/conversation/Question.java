package jobshare.matching.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The questions that partners should discuss before they share a job. Ids never change, because answers are stored with them. */
public enum Question {
    DAYS("Which days and parts of days will each of you work, and what if that has to change for a week?"),
    RHYTHM("Do you split days, split weeks, or alternate weeks?"),
    HANDOVER("How much time should you both work, and how do you hand over work?"),
    WAY_OF_SHARING("Do you both do the whole job, or does each of you lead on a part of it?"),
    DECISIONS("What does each of you decide alone, what together, and what if the other cannot be reached?"),
    COMMUNICATION("How do you keep each other and everyone else informed, and when may you be called on a day off?"),
    CONFLICT("How do you raise problems with each other?"),
    PACE_AND_QUALITY("When is work good enough, how fast do you work, and how far ahead do you plan?"),
    AMBITION("Where do you want your career to go, and what if one of you could be promoted?"),
    COMMITMENT("What do you do if the job takes more than your hours?"),
    MISTAKES("If one of you makes a mistake, who reports it and who fixes it?"),
    PAST_SHARES("Have you shared a job before? What went well, and what would you do differently?"),
    IF_ONE_LEAVES("What does the remaining partner do if the other leaves?");

    private final String text;

    Question(String text) {
        this.text = text;
    }

    /** The id in paths. */
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
