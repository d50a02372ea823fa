package jobshare.kit.event;

/** An event that this service can't read, however often it tries. */
public class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }

    public UnreadableEvent(String message) {
        super(message);
    }
}
