package jobshare.kit.web;

/** A view with a version, which becomes the ETag of the response. */
public interface Versioned {

    /** Increases with each change. */
    long version();
}
