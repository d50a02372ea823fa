package jobshare.kit.event;

/** The headers of CloudEvents 1.0 in the binary mode of its Kafka protocol binding. */
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    /** An extension of the suite, on the tombstone of a person who had a login. */
    public static final String SUBJECT_KEY = "ce_subjectkey";
    public static final String CONTENT_TYPE = "content-type";

    private CloudEvents() {
    }
}
