package jobshare.kit.csv;

import java.util.regex.Pattern;

/**
 * Escapes CSV cells against formula injection (OWASP, CSV Injection): spreadsheets execute a cell that begins like a formula. An
 * apostrophe in front makes it text. Cells that already begin with apostrophes followed by a formula get one more, so unescaping
 * restores every text.
 */
public final class CsvEscaping {

    private static final Pattern NEEDS_ESCAPE = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

    private CsvEscaping() {
    }

    public static String escape(String text) {
        return NEEDS_ESCAPE.matcher(text).matches() ? "'" + text : text;
    }

    public static String unescape(String cell) {
        return ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
