package jobshare.profile.questionnaire;

/** The theme of a question. */
public enum Theme {
    VALUES, COMMUNICATION, COMMITMENT
}
