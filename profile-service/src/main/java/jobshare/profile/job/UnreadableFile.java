package jobshare.profile.job;

/** An uploaded file as a whole cannot be read. The message is shown to the user who uploaded it. */
public final class UnreadableFile extends RuntimeException {

    public UnreadableFile(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
