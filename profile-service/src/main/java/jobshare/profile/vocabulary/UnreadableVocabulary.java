package jobshare.profile.vocabulary;

/** The files are not what ESCO hands out. The message is for whoever uploaded them. */
final class UnreadableVocabulary extends RuntimeException {

    UnreadableVocabulary(String message) {
        super(message);
    }
}
