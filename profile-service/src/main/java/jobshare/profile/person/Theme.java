package jobshare.profile.person;

/** What a question of the questionnaire is about. */
public enum Theme {
    VALUES, COMMUNICATION, COMMITMENT
}
