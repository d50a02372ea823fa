package jobshare.profile.bulk;

/** The file as a whole can't be read. The message is for whoever uploaded it. */
final class UnreadableFile extends RuntimeException {

    UnreadableFile(String message) {
        super(message, null, false, false);
    }
}
