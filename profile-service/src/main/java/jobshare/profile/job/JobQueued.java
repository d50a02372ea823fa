package jobshare.profile.job;

/** A job was queued. Fired in the transaction that stores it; the workers start after the commit. */
public record JobQueued() {
}
