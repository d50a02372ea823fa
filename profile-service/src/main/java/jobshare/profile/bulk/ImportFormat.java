package jobshare.profile.bulk;

/** How the rows of a file are written. */
public enum ImportFormat {
    /** A line of headers, then a row per line. */
    CSV,
    /** A JSON object per line. */
    NDJSON
}
