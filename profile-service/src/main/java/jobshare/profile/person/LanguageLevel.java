package jobshare.profile.person;

/** Common European Framework of Reference for Languages. */
public enum LanguageLevel {
    A1, A2, B1, B2, C1, C2
}
