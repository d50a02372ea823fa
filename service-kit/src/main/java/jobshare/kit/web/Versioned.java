package jobshare.kit.web;

/** A view of something that changes: its version becomes the ETag. */
public interface Versioned {

    /** Grows with each change. */
    long version();
}
