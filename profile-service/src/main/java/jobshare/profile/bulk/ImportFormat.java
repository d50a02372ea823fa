package jobshare.profile.bulk;

/** Format of an import file. */
public enum ImportFormat {
    /** A header line, then a row per line. */
    CSV,
    /** A JSON object per line. */
    NDJSON
}
