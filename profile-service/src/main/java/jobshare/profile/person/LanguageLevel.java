package jobshare.profile.person;

/** Level of the Common European Framework of Reference for Languages (CEFR). */
public enum LanguageLevel {
    A1, A2, B1, B2, C1, C2
}
