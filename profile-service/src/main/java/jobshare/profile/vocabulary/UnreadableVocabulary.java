package jobshare.profile.vocabulary;

/** The files are not as ESCO publishes them. The message is shown to the user who uploaded them. */
final class UnreadableVocabulary extends RuntimeException {

    UnreadableVocabulary(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
