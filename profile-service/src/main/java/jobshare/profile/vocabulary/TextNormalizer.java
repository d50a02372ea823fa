package jobshare.profile.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes labels and queries, so that the search ignores case, accents and punctuation. */
final class TextNormalizer {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD_SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Longer words are cut to the limit of the database. */
    private static final int MAX_WORD_LENGTH = 100;

    private TextNormalizer() {
    }

    /** Words in lower case without accents, separated by one space. {@code C++} and {@code C#} stay different from {@code C}. */
    static String normalize(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("++", "plusplus")
                .replace("#", "sharp")
                .replace("'", "")
                .replace("\u2019", "");
        var words = new StringBuilder();
        for (var word : WORD_SEPARATOR.split(plain)) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(word, 0, Math.min(word.length(), MAX_WORD_LENGTH));
            }
        }
        return words.toString();
    }
}
