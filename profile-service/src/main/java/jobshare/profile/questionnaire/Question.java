package jobshare.profile.questionnaire;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The questions, each answered on a scale from 1 to 5. The ids are published and never change their meaning: a question with
 * another meaning gets an id of its own. A change of wording increments {@link #WORDING_VERSION}.
 */
public enum Question {
    @JsonProperty("pace")
    PACE(Theme.VALUES, "At what pace do you like to work?", "Calm and steady", "Fast"), @JsonProperty("planning")
    PLANNING(Theme.VALUES, "How do you plan your work?", "I take it as it comes", "I plan well ahead"),
    @JsonProperty("communication")
    COMMUNICATION(Theme.COMMUNICATION, "How do you like to keep each other informed?", "Briefly, when needed",
            "Often and in detail"),
    @JsonProperty("conflict")
    CONFLICT(Theme.COMMUNICATION, "What do you do when you disagree?", "I smooth things over", "I speak up at once"),
    @JsonProperty("availability")
    AVAILABILITY(Theme.COMMITMENT, "Can your partner reach you on your days off?", "No, off is off", "Always"),
    @JsonProperty("quality")
    QUALITY(Theme.VALUES, "When is a piece of work finished?", "When it is good enough", "When nothing can be improved"),
    @JsonProperty("ambition")
    AMBITION(Theme.VALUES, "How important is your career to you?", "One thing among others", "The most important thing"),
    @JsonProperty("commitment")
    COMMITMENT(Theme.COMMITMENT, "How far do you go for the job you share?", "I do my part", "I do whatever it takes");

    static final int WORDING_VERSION = 1;

    private final Theme theme;
    private final String text;
    private final String lowLabel;
    private final String highLabel;

    Question(Theme theme, String text, String lowLabel, String highLabel) {
        this.theme = theme;
        this.text = text;
        this.lowLabel = lowLabel;
        this.highLabel = highLabel;
    }

    QuestionnaireView.Item view() {
        return new QuestionnaireView.Item(this, theme, text, lowLabel, highLabel);
    }
}
