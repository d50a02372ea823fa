package jobshare.matching.profile;

/** Level of a language by the Common European Framework of Reference, lowest first. */
public enum CefrLevel {
    A1, A2, B1, B2, C1, C2
}
