package jobshare.profile.vocabulary;

/** How far an import is. */
public enum ImportStatus {
    QUEUED, RUNNING, DONE, FAILED
}
