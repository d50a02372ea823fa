package jobshare.profile.bulk;

/** The file as a whole cannot be read. The message is shown to the user who uploaded it. */
final class UnreadableFile extends RuntimeException {

    UnreadableFile(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
