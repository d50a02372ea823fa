package jobshare.profile.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings labels and queries to the same form, so that case, accents and punctuation make no difference. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Longer ones are cut: the database has a limit, and nobody types that far. */
    private static final int LONGEST_WORD = 100;

    private Folding() {
    }

    /** Words in lower case without accents, one space between them. {@code C++} and {@code C#} stay different from {@code C}. */
    static String fold(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("æ", "ae").replace("œ", "oe").replace("ø", "o").replace("ł", "l").replace("đ", "d")
                .replace("++", "plusplus").replace("#", "sharp").replace("'", "").replace("\u2019", "");
        var words = new StringBuilder();
        for (var word : BETWEEN_WORDS.split(plain)) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(word, 0, Math.min(word.length(), LONGEST_WORD));
            }
        }
        return words.toString();
    }
}
