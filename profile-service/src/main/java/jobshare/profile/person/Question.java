package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The questionnaire on values, communication and commitment; answers go from 1 to 5. The ids are published and never change their
 * meaning: a question that asks for something else gets an id of its own. A better wording is a new {@link #VERSION}.
 */
public enum Question {
    @JsonProperty("pace")
    PACE(Theme.VALUES, "At what pace do you like to work?", "Calm and steady", "Fast"),
    @JsonProperty("planning")
    PLANNING(Theme.VALUES, "How do you plan your work?", "As it comes", "Well ahead"),
    @JsonProperty("communication")
    COMMUNICATION(Theme.COMMUNICATION, "How do you like to keep each other informed?", "Briefly, and when needed",
            "Often and in full"),
    @JsonProperty("conflict")
    CONFLICT(Theme.COMMUNICATION, "What do you do when you disagree?", "I smooth it over", "I speak out at once"),
    @JsonProperty("availability")
    AVAILABILITY(Theme.COMMITMENT, "Can you be reached on the days on which you don't work?", "No: off is off", "Always"),
    @JsonProperty("quality")
    QUALITY(Theme.VALUES, "When is something finished?", "When it is good enough", "When nothing is left to improve"),
    @JsonProperty("ambition")
    AMBITION(Theme.VALUES, "What place has your career in your life?", "Work is one thing among others", "It is what I want"),
    @JsonProperty("commitment")
    COMMITMENT(Theme.COMMITMENT, "How far do you go for what you share with your partner?", "My part is my part",
            "I do whatever it takes");

    /** Of the wording. */
    static final int VERSION = 1;

    private final Theme theme;
    private final String text;
    private final String one;
    private final String five;

    Question(Theme theme, String text, String one, String five) {
        this.theme = theme;
        this.text = text;
        this.one = one;
        this.five = five;
    }

    QuestionnaireView.Item view() {
        return new QuestionnaireView.Item(this, theme, text, one, five);
    }
}
